import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { runProgram } from '#tests/setup/run-program.ts';
import { readMarks, writeMarkedData } from './marked-data.ts';
import { startNginx } from './own-nginx.ts';
import { createPostgres, createStandby, fill, type Postgres, waitFor } from './own-postgres.ts';
import { type Answer, ask, findOlder, startReaders, summarise } from './readers.ts';
import { port, tell, waitForEnd } from './running-site.ts';

// The parts of compose.yaml on this machine: a primary and its hot standby, two web processes, nginx with deploy/nginx.conf before them; then an import, and each part killed under
// readers. With --short fewer readers wait for less. Needs a build (npm run build), nginx and PostgreSQL's server.
const isShort = process.argv.includes('--short');
const readerCount = isShort ? 4 : 32;
const restMs = isShort ? 1_500 : 10_000;
const addresses = [
  '/vi',
  '/vi/provinces/nghe-an',
  '/en/regions/phia-bac',
  '/vi/years/2021',
  '/vi/compare?areas=nghe-an,thanh-hoa',
  '/vi/search?q=nghe+an',
  '/vi/map',
  '/api/v1/areas.csv',
  '/api/v1/figures.json?area=nghe-an',
];
const webPorts = [port + 1, port + 2] as const;

const primary = createPostgres(port + 100);
let standby: Postgres | undefined;
const web = new Map<number, ChildProcess>();
const nginx = await startNginx(port, webPorts);
try {
  await bring(1);
  standby = createStandby(primary, port + 101);
  for (const one of webPorts) await startWeb(one, standby);
  await tryAll(standby);
} finally {
  for (const child of web.values()) child.kill('SIGKILL');
  await nginx.stop();
  standby?.remove();
  primary.remove();
}

async function tryAll(standby: Postgres): Promise<void> {
  // What was built is of data/; every page has been drawn from the marked data before the trial begins.
  await waitFor('the first release is shown', () => isShown(1));
  const readers = startReaders(readerCount, addresses, {
    from: nginx.site,
    restMs: 50,
    toKept: (text) =>
      readMarks(text)
        .map((release) => `r${release}r`)
        .join(' '),
  });
  const seen: Answer[] = [];
  const take = () => {
    const answers = readers.take();
    seen.push(...answers);
    return answers;
  };
  await setTimeout(restMs);
  tellWhole('two processes behind nginx', take());

  await bring(2);
  const tookMs = Math.round(await waitFor('the new release is shown', () => isShown(2), 120_000));
  tell('a new release is shown by both processes and nginx within a minute', tookMs < 60_000, `${tookMs} ms`);
  tellWhole('while it came', take());

  const [first] = webPorts;
  web.get(first)?.kill('SIGKILL');
  await setTimeout(restMs);
  tellWhole('one web process killed', take());
  await startWeb(first, standby);

  standby.stop('immediate');
  await setTimeout(restMs);
  tellWhole('the standby killed', take());
  standby.start();

  await readers.stop();
  take();
  const older = [...Map.groupBy(seen, ({ address }) => address).values()].flatMap(findOlder);
  tell(
    'nobody sees an older release after a newer one at one address',
    older.length === 0,
    `${older.length} of ${seen.length}`,
  );
  tell(
    'no answer is of two releases',
    seen.every(({ text }) => readMarks(text).length <= 1),
  );

  for (const child of web.values()) {
    child.kill('SIGTERM');
    await waitForEnd(child);
  }
  const kept = await Promise.all(
    addresses.filter((address) => !address.startsWith('/api')).map((address) => ask(address, nginx.site)),
  );
  tell(
    'with every web process gone pages go on out of nginx',
    kept.every(({ status }) => status === 200),
    summarise(kept),
  );
}

function tellWhole(what: string, answers: readonly Answer[]): void {
  const isWhole = answers.length > 0 && answers.every(({ status }) => status === 200);
  tell(`${what}: no request fails`, isWhole, summarise(answers));
}

/** Whether each process itself shows a release on each page, and nginx does. */
async function isShown(release: number): Promise<boolean> {
  const sites = [...webPorts.map((one) => `http://127.0.0.1:${one}`), nginx.site];
  const answers = await Promise.all(sites.flatMap((site) => addresses.map((address) => ask(address, site))));
  return (
    answers.every(({ text }) => readMarks(text).every((mark) => mark === release)) &&
    answers.some(({ text }) => readMarks(text).length > 0)
  );
}

async function startWeb(at: number, { url }: Postgres): Promise<void> {
  const env = { ...process.env, PORT: String(at), DATABASE_URL: primary.url, DATABASE_READ_URL: url };
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  web.set(at, child);
  await waitFor(
    `the process at ${at} is ready`,
    async () => (await ask('/readyz', `http://127.0.0.1:${at}`)).status === 200,
  );
}

async function bring(release: number): Promise<void> {
  const folder = writeMarkedData(release);
  if (release === 1) await fill(primary, folder);
  else await runProgram(['scripts/data-import.ts', folder], { provider: 'postgresql', url: primary.url });
  rmSync(folder, { recursive: true });
}
