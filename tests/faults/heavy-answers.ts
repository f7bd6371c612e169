import { setTimeout } from 'node:timers/promises';
import { site, startSite, tell, waitForEnd } from './running-site.ts';

// Many large answers at once, all different: the process stays alive to others, and who is refused is told when to ask again. Needs a build and its database
// (npm run build).
const atOnce = 160;
const mostAliveMs = 1_000;

const { child } = await startSite(process.execPath, ['scripts/serve.ts']);
await setTimeout(4_000); // the start makes the cache forget what was built
const table = (index: number) =>
  `/api/v1/figures.xlsx?to=2099&from=${1900 + (index % 100)}&locale=${index < 100 ? 'vi' : 'en'}`;
await tryMany('whole XLSX', table);
await tryMany('searches', (index) => `/vi/search?q=nghe+${index}`);
child.kill('SIGTERM');
await waitForEnd(child);

async function tryMany(what: string, toAddress: (index: number) => string): Promise<void> {
  const pulse = watchPulse();
  const startedAt = performance.now();
  const answers = await Promise.all(Array.from({ length: atOnce }, (_, index) => ask(toAddress(index))));
  const took = Math.round(performance.now() - startedAt);
  const longest = Math.round(await pulse.stop());
  const counts = [...Map.groupBy(answers, (answer) => answer)].map(
    ([answer, { length }]) => `${length} × ${answer}`,
  );
  tell(
    `${atOnce} ${what}: answered or told when to ask again`,
    answers.every(isRight),
    `${counts.join(', ')} in ${took} ms`,
  );
  tell(
    `${atOnce} ${what}: /healthz answers within ${mostAliveMs} ms`,
    longest < mostAliveMs,
    `${longest} ms at most`,
  );
}

async function ask(address: string): Promise<string> {
  const response = await fetch(site + address);
  await response.arrayBuffer();
  return `${response.status} ${response.headers.get('retry-after') ?? ''}`.trim();
}

function isRight(answer: string): boolean {
  return answer === '200' || answer === '429 10';
}

/** Asks /healthz again and again; `stop` tells how long the longest answer took, in milliseconds. */
function watchPulse() {
  let isWatching = true;
  let longest = 0;
  const watching = (async () => {
    while (isWatching) {
      const startedAt = performance.now();
      await (await fetch(`${site}/healthz`)).text();
      longest = Math.max(longest, performance.now() - startedAt);
      await setTimeout(20);
    }
  })();
  const stop = async () => {
    isWatching = false;
    await watching;
    return longest;
  };
  return { stop };
}
