import { isTracking } from '#lib/http/tracking-parameters.ts';

/** The full address that is given on: `address` as seen from the page, without what followed the reader here. */
export function toSharedAddress(address: string, page: string): string {
  const shared = new URL(address, page);
  for (const name of [...shared.searchParams.keys()].filter(isTracking)) shared.searchParams.delete(name);
  return shared.href;
}
