import { setTimeout } from 'node:timers/promises';

/** Waits until an address answers well, for a minute at most; throws then. */
export async function waitForSite(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await setTimeout(200);
  }
  throw new Error(`${address} does not answer`);
}
