import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { runNode } from '#scripts/run.ts';
import { port, site, startSite, tell, waitForEnd, waitUntilGone } from './running-site.ts';

// SIGTERM and SIGKILL to each process of a running site: nothing in flight is lost, nobody stays behind. Needs a build and its database (npm run build).
const requests = 50;

/** Slow answers of their own: none is kept from the one before. */
function ask(index: number): Promise<string> {
  const address = `${site}/api/v1/figures.csv?from=${1990 + index}`;
  return fetch(address).then(
    async (response) => `${response.status} ${(await response.text()).length > 100}`,
    (error: Error) => `lost (${error.cause instanceof Error ? error.cause.message : error.message})`,
  );
}

async function tryDrain(name: string, command: string, args: string[]) {
  const { child } = await startSite(command, args);
  const asked = Array.from({ length: requests }, (_, index) => ask(index));
  await setTimeout(30);
  child.kill('SIGTERM');
  const startedAt = performance.now();
  const counts = Map.groupBy(await Promise.all(asked), (answer) => answer);
  const took = await waitUntilGone(10_000);
  await waitForEnd(child);
  const told = [...counts].map(([answer, { length }]) => `${length} × ${answer}`).join(', ');
  tell(
    `${name}: SIGTERM with ${requests} in flight loses none`,
    counts.get('200 true')?.length === requests,
    told,
  );
  const end = performance.now() - startedAt;
  tell(
    `${name}: and ends within 10 s`,
    end < 10_000,
    `${Math.round(end)} ms, port free after ${Math.round(took)} ms`,
  );
}

async function tryKill() {
  const { child } = await startSite('npm', ['start']);
  child.kill('SIGKILL');
  tell('npm start: SIGKILL of npm leaves no server behind', (await waitUntilGone(15_000)) < 15_000);
}

async function trySecondSignal() {
  const { child } = await startSite(process.execPath, ['scripts/serve.ts']);
  const unfinished = connect(port, '127.0.0.1');
  unfinished.on('error', () => {});
  unfinished.write('GET /healthz HTTP/1.1\r\n');
  await setTimeout(300);
  child.kill('SIGTERM');
  await setTimeout(2_000);
  child.kill('SIGTERM');
  const startedAt = performance.now();
  await waitForEnd(child);
  tell('a second signal ends at once', performance.now() - startedAt < 1_000);
}

// `npm start` builds anew for another address than that of the last build, which takes longer than a start may.
await runNode(['scripts/prepare.ts', '--build'], { env: { ...process.env, PORT: String(port) } });
await tryDrain('the server', process.execPath, ['scripts/serve.ts']);
await tryDrain('npm start', 'npm', ['start']);
await tryKill();
await trySecondSignal();
