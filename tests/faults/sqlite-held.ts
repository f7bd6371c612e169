import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { createFolder } from './own-folder.ts';
import { waitFor } from './own-postgres.ts';
import { type Answer, ask, longest, startReaders, summarise } from './readers.ts';
import { startSite, tell, waitForEnd } from './running-site.ts';

// A SQLite file that another program has locked for a minute, in each of SQLite's two ways to keep a journal, and one on a disk that can be read only, under 16 readers.
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
const disk = join(folder, 'disk');
mkdirSync(disk);
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'none', disk]);
try {
  await tryLocked('wal');
  await tryLocked('delete');
  await tryReadOnly();
} finally {
  execFileSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true });
}

async function tryLocked(journal: 'wal' | 'delete'): Promise<void> {
  const url = await copyDatabase(`${journal}.db`, journal);
  const { child } = await start(url);
  const readers = startReaders(16, [...kept, ...live]);
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

async function tryReadOnly(): Promise<void> {
  for (const journal of ['wal', 'delete'] as const) {
    const url = await copyDatabase(`read-only-${journal}.db`, journal);
    const running = await start(url);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const readers = startReaders(16, [...kept, ...live]);
    await setTimeout(5_000);
    await readers.stop();
    judge(`read-only while it runs (journal_mode ${journal})`, readers.take());
    await end(running.child);
    const started = await startSite(process.execPath, ['scripts/serve.ts'], { DATABASE_URL: url });
    await setTimeout(3_000);
    const others = startReaders(16, [...kept, ...live]);
    await setTimeout(5_000);
    await others.stop();
    judge(`read-only from the start (journal_mode ${journal})`, others.take());
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    await end(started.child);
  }
}

function judge(when: string, answers: readonly Answer[]): void {
  const of = (addresses: readonly string[]) => answers.filter(({ address }) => addresses.includes(address));
  tell(
    `${when}: kept pages and the probe go on`,
    of(kept).every(({ status, ms }) => status === 200 && ms < 5_500),
    summarise(of(kept)),
  );
  const unclear = of(live).filter(
    ({ status, text }) => status !== 200 && !(status === 503 && /cơ sở dữ liệu|database|Database/.test(text)),
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

async function copyDatabase(name: string, journal: string): Promise<string> {
  const path = join(disk, name);
  const source = openDatabase();
  await source.$executeRawUnsafe(`VACUUM INTO '${path}'`);
  await source.$disconnect();
  const copy = openDatabase(parseDatabaseUrl(`file:${path}`));
  await copy.$queryRawUnsafe(`PRAGMA journal_mode = ${journal}`);
  await copy.$disconnect();
  return `file:${path}`;
}
