import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { createFolder } from './own-folder.ts';
import { waitFor } from './own-postgres.ts';
import { type Answer, ask, longest, startReaders, summarise } from './readers.ts';
import { startSite, tell, waitForEnd } from './running-site.ts';

// A SQLite file that another program has locked for a minute, in each of SQLite's two ways to keep a journal, and one on a disk that fails and can then only be read, under 16 readers.
// Needs a build and its database (npm run build), and root, who alone may mount a disk. The seconds of the lock may be given.
const lockedMs = Number(process.argv[2] ?? '60') * 1_000;
const kept = ['/vi', '/vi/provinces/nghe-an', '/en/years', '/healthz'];
const live = [
  '/api/v1/areas.csv',
  '/feed.xml',
  '/version.json',
  '/vi/search?q=nghe+an',
  '/vi/provinces/ha-noi',
];

const folder = createFolder();
try {
  for (const journal of ['wal', 'delete'] as const) await tryLocked(journal);
  for (const journal of ['wal', 'delete'] as const) await tryReadOnly(journal);
} finally {
  rmSync(folder, { recursive: true });
}

async function tryLocked(journal: 'wal' | 'delete'): Promise<void> {
  const url = await copyDatabase(join(folder, `${journal}.db`), journal);
  const { child } = await start(url);
  const readers = startReaders(16, [...kept, ...live], { toKept });
  const locker = openDatabase(parseDatabaseUrl(url));
  await locker.$queryRaw`BEGIN EXCLUSIVE`;
  readers.take();
  await setTimeout(lockedMs);
  const answers = readers.take();
  await locker.$queryRaw`ROLLBACK`;
  await locker.$disconnect();
  const tookMs = await waitFor(
    'it answers again',
    async () => (await ask('/api/v1/areas.csv')).status === 200,
  );
  await readers.stop();
  const name = `locked for ${lockedMs / 1000} s (journal_mode ${journal})`;
  judge(name, answers);
  if (journal === 'wal')
    tell(
      `${name}: everything is answered`,
      answers.every(({ status }) => status === 200),
      summarise(answers),
    );
  tell(
    `${name}: afterwards everything is answered without a restart`,
    tookMs < 5_000,
    `after ${Math.round(tookMs)} ms`,
  );
  await end(child);
}

/** A disk that fails while files on it are open for writing is left by Linux as one that can only be read; a plain `remount,ro` is refused then. */
async function tryReadOnly(journal: 'wal' | 'delete'): Promise<void> {
  const [image, disk] = [join(folder, `${journal}.img`), join(folder, `disk-${journal}`)];
  writeFileSync(image, '');
  truncateSync(image, 64 * 2 ** 20);
  execFileSync('mkfs.ext4', ['-q', image]);
  mkdirSync(disk);
  mount('loop', image, disk);
  try {
    const url = await copyDatabase(join(disk, 'site.db'), journal);
    execFileSync('sync', ['-f', disk]);
    const running = await start(url);
    // On a fast machine what the start wrote beside the database would be lost with the disk, and no file in mode `wal` can be read without it on a disk that may not be written.
    execFileSync('sync', ['-f', disk]);
    mount('remount,abort', disk);
    judge(`the disk fails while it runs (journal_mode ${journal})`, await readFor(5_000));
    await end(running.child);
    // Mounted once for writing, since its journal could not be read through otherwise.
    execFileSync('umount', [disk]);
    mount('loop', image, disk);
    mount('remount,ro', disk);
    const started = await start(url);
    judge(`read-only from the start (journal_mode ${journal})`, await readFor(5_000));
    await end(started.child);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
}

/** What a failure says is short; a minute of whole pages would fill the memory. */
function toKept(text: string): string {
  return text.length > 8_000 ? '' : text;
}

async function readFor(ms: number): Promise<Answer[]> {
  const readers = startReaders(16, [...kept, ...live], { toKept });
  await setTimeout(ms);
  await readers.stop();
  return readers.take();
}

function mount(options: string, ...places: string[]): void {
  execFileSync('mount', ['-o', options, ...places]);
}

function judge(when: string, answers: readonly Answer[]): void {
  const of = (addresses: readonly string[]) => answers.filter(({ address }) => addresses.includes(address));
  tell(
    `${when}: kept pages and the probe go on`,
    of(kept).every(({ status, ms }) => status === 200 && ms < 5_500),
    summarise(of(kept)),
  );
  const unclear = of(live).filter(
    ({ status, text }) => status !== 200 && !(status === 503 && /dữ liệu|data/i.test(text)),
  );
  tell(`${when}: everything else is right or says so`, unclear.length === 0, summarise(of(live)));
  tell(`${when}: nobody waits longer than five seconds`, longest(answers) < 5_500);
}

async function start(url: string) {
  const started = await startSite(process.execPath, ['scripts/serve.ts'], { DATABASE_URL: url });
  await waitFor('the site is ready', async () => (await ask('/readyz')).status === 200);
  await setTimeout(3_000); // the start makes the cache forget what was built
  for (const address of kept) await ask(address);
  return started;
}

async function end(child: Parameters<typeof waitForEnd>[0]): Promise<void> {
  child.kill('SIGTERM');
  await waitForEnd(child);
}

async function copyDatabase(path: string, journal: string): Promise<string> {
  const source = openDatabase();
  await source.$executeRawUnsafe(`VACUUM INTO '${path}'`);
  await source.$disconnect();
  const copy = openDatabase(parseDatabaseUrl(`file:${path}`));
  await copy.$queryRawUnsafe(`PRAGMA journal_mode = ${journal}`);
  await copy.$disconnect();
  return `file:${path}`;
}
