import { setTimeout } from 'node:timers/promises';
import { createPostgres, fill, type Postgres, waitFor } from './own-postgres.ts';
import { type Answer, ask, longest, startReaders, summarise } from './readers.ts';
import { port, startSite, tell, waitForEnd } from './running-site.ts';

// A PostgreSQL server of its own that is frozen and stopped under 32 readers. Needs a build (npm run build) and PostgreSQL's server.
const kept = ['/vi', '/vi/provinces/nghe-an', '/en/regions/phia-bac', '/vi/years/2021', '/en/years'];
const live = [
  '/api/v1/areas.csv',
  '/api/v1/figures.json?area=nghe-an&page_size=20',
  '/feed.xml',
  '/version.json',
  '/readyz',
];
const drawn = ['/vi/search?q=nghe+an', '/en/compare?areas=nghe-an,thanh-hoa', '/vi/map', '/vi/checks'];
const longestMs = 5_000;

const server = createPostgres(port + 100);
try {
  await fill(server);
  const { child } = await startSite(process.execPath, ['scripts/serve.ts'], { DATABASE_URL: server.url });
  await waitFor('the site is ready', isReady);
  for (const address of [...kept, ...drawn]) await ask(address);
  const before = countConnections(server);
  await tryAway(
    'frozen',
    () => server.freeze(),
    () => server.thaw(),
  );
  await tryAway(
    'stopped',
    () => server.stop('immediate'),
    () => server.start(),
  );
  await waitFor('connections are closed', () => countConnections(server) <= before + 10);
  tell(
    'connections do not pile up',
    countConnections(server) <= 20,
    `${before} before, ${countConnections(server)} after`,
  );
  child.kill('SIGTERM');
  await waitForEnd(child);
} finally {
  server.remove();
}

async function tryAway(how: string, leave: () => void, comeBack: () => void): Promise<void> {
  const readers = startReaders(32, [...kept, ...live, ...drawn]);
  await setTimeout(3_000);
  readers.take();
  leave();
  await setTimeout(12_000);
  const away = readers.take();
  comeBack();
  const tookMs = await waitFor(
    'the API answers again',
    async () => (await ask('/api/v1/areas.csv')).status === 200,
  );
  tell(
    `${how}: the API answers again without a restart`,
    tookMs < longestMs,
    `after ${Math.round(tookMs)} ms`,
  );
  await setTimeout(2_000);
  readers.take();
  await setTimeout(2_000);
  const after = readers.take();
  await readers.stop();
  judge(how, away);
  tell(
    `${how}: afterwards everything is answered`,
    after.every(({ status }) => status === 200),
    summarise(after),
  );
}

/** What 32 readers were answered while the server was away. */
function judge(how: string, answers: readonly Answer[]): void {
  const of = (addresses: readonly string[]) => answers.filter(({ address }) => addresses.includes(address));
  tell(
    `${how}: nobody waits longer than five seconds`,
    longest(answers) <= longestMs + 500,
    summarise(answers),
  );
  tell(
    `${how}: kept pages go on`,
    of(kept).every(({ status }) => status === 200),
    summarise(of(kept)),
  );
  const untold = of(live).filter((answer) => answer.status !== 200 && !isProblem(answer));
  tell(
    `${how}: the API says so in a problem document with Retry-After`,
    untold.length === 0,
    summarise(of(live)),
  );
  const unclear = of(drawn).filter(
    ({ status, text }) => status !== 200 && !(status === 503 && text.length > 300),
  );
  tell(
    `${how}: a page that is drawn at a request is shown or says so`,
    unclear.length === 0,
    summarise(of(drawn)),
  );
  const last = of(live).slice(-100);
  tell(`${how}: once known it is told at once`, longest(last) < 1_500, summarise(last));
}

function isProblem({ status, type, retryAfter }: Answer): boolean {
  return status === 503 && type === 'application/problem+json' && retryAfter === '30';
}

async function isReady(): Promise<boolean> {
  return (await ask('/readyz')).status === 200;
}

function countConnections({ ask }: Postgres): number {
  return Number(
    ask(
      "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    ),
  );
}
