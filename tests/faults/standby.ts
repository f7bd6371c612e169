import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { runProgram } from '#tests/setup/run-program.ts';
import { readMarks, writeMarkedData } from './marked-data.ts';
import { createPostgres, createStandby, fill, type Postgres, waitFor } from './own-postgres.ts';
import { ask, longest, startReaders, summarise } from './readers.ts';
import { port, startSite, tell, waitForEnd } from './running-site.ts';

// A site on a real primary and its streaming hot standby (DATABASE_READ_URL): imports, a standby that falls behind, is frozen or killed, a primary that is stopped, all under
// 16 readers. Needs a build (npm run build) and PostgreSQL's server.
const addresses = [
  '/vi',
  '/vi/provinces/nghe-an',
  '/vi/years/2021',
  '/en/compare?areas=nghe-an,thanh-hoa',
  '/vi/search?q=nghe+an',
  '/api/v1/areas.csv',
  '/api/v1/figures.json?area=nghe-an',
  '/version.json',
];
const primary = createPostgres(port + 100);
let standby: Postgres | undefined;
try {
  await bring(1);
  standby = createStandby(primary, port + 101);
  await tryAll(standby);
} finally {
  standby?.remove();
  primary.remove();
}

async function tryAll(standby: Postgres): Promise<void> {
  const { child } = await startSite(process.execPath, ['scripts/serve.ts'], {
    DATABASE_URL: primary.url,
    DATABASE_READ_URL: standby.url,
  });
  await waitFor('the site is ready', async () => (await ask('/readyz')).status === 200);
  const readers = startReaders(16, addresses);
  await waitFor('the standby is read', () => countReads(standby) > 0);
  await setTimeout(3_000);
  readers.take();
  const [before, here] = [countReads(primary), countReads(standby)];
  // What nobody asked for before: the readers' own answers are kept by now.
  for (let year = 2007; year < 2025; year += 1) await ask(`/api/v1/figures.csv?area=nghe-an&year=${year}`);
  await setTimeout(1_000);
  const [fromPrimary, fromStandby] = [countReads(primary) - before, countReads(standby) - here];
  tell(
    'rows are read from the standby',
    fromStandby > 5 * fromPrimary,
    `${fromStandby} rows from it, ${fromPrimary} from the primary`,
  );

  await bring(2);
  tell('an import shows', (await timeUntilShown(2)) < 60_000);

  standby.ask('SELECT pg_wal_replay_pause()');
  await bring(3);
  tell('an import shows while the standby is behind', (await timeUntilShown(3)) < 60_000);
  primary.stop();
  const refused = await ask('/api/v1/areas.csv');
  tell(
    'a standby that is behind is not shown when the primary is gone',
    refused.status === 503,
    `${refused.status}`,
  );
  primary.start();
  await waitFor('the API answers', async () => (await ask('/api/v1/areas.csv')).status === 200);
  standby.ask('SELECT pg_wal_replay_resume()');
  // Pages of before are shown for a moment while those of now are drawn.
  await waitFor('every address shows release 3', async () => {
    const all = await Promise.all(addresses.map((address) => ask(address)));
    return all.every(({ text }) => readMarks(text).every((release) => release === 3));
  });
  readers.take();

  await under(
    'the standby frozen',
    () => standby.freeze(),
    () => standby.thaw(),
  );
  await under(
    'the standby killed',
    () => standby.stop('immediate'),
    () => standby.start(),
  );
  await waitFor(
    'the standby has caught up',
    () => standby.ask('SELECT max(number) FROM "DataRelease"') === '3',
  );
  await setTimeout(3_000);
  readers.take();
  await under(
    'the primary killed',
    () => primary.stop('immediate'),
    () => primary.start(),
  );
  await readers.stop();
  child.kill('SIGTERM');
  await waitForEnd(child);

  async function under(what: string, leave: () => void, comeBack: () => void): Promise<void> {
    leave();
    await setTimeout(6_000);
    const answers = readers.take();
    comeBack();
    tell(
      `${what}: no request fails`,
      answers.every(({ status }) => status === 200),
      summarise(answers),
    );
    const older = answers.filter(({ text }) => readMarks(text).some((release) => release < 3));
    tell(`${what}: nothing older is shown`, older.length === 0, `${older.length} of ${answers.length}`);
    tell(`${what}: nobody waits longer than five seconds`, longest(answers) <= 5_500);
    await setTimeout(3_000);
    const after = readers.take();
    tell(
      `${what}, and back: no request fails`,
      after.every(({ status }) => status === 200),
      summarise(after),
    );
  }
}

async function bring(release: number): Promise<void> {
  const folder = writeMarkedData(release);
  if (release === 1) await fill(primary, folder);
  else await runProgram(['scripts/data-import.ts', folder], { provider: 'postgresql', url: primary.url });
  rmSync(folder, { recursive: true });
}

/** Milliseconds until everything is of a release, in the API and on pages. */
function timeUntilShown(release: number): Promise<number> {
  return waitFor(`release ${release} is shown`, async () => {
    const all = await Promise.all(
      ['/vi/provinces/nghe-an', '/api/v1/areas.csv'].map((address) => ask(address)),
    );
    return all.every(({ text }) => readMarks(text).join() === String(release));
  });
}

/** Rows of figures: both are asked for their newest release again and again. */
function countReads(server: Postgres): number {
  return Number(
    server.ask(
      "SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_user_tables WHERE relname = 'Figure'",
    ),
  );
}
