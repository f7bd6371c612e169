import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { runProgram } from '#tests/setup/run-program.ts';
import { readMarks, writeMarkedData } from './marked-data.ts';
import { createFolder } from './own-folder.ts';
import { waitFor } from './own-postgres.ts';
import { type Answer, ask } from './readers.ts';
import { startSite, tell, waitForEnd } from './running-site.ts';

// One data release in other time zones, with a clock that is years off, and with one that jumps while the site runs: nothing shown changes. Needs a build and its database
// (npm run build) and Debian's package faketime.
const addresses = [
  '/vi',
  '/en',
  '/vi/provinces/nghe-an',
  '/en/provinces/thanh-hoa',
  '/vi/regions/phia-bac',
  '/vi/years/2021',
  '/en/years',
  '/vi/changes',
  '/en/changes/1',
  '/vi/sources',
  '/vi/map',
  '/en/search?q=nghe+an',
  '/vi/compare?areas=nghe-an,thanh-hoa',
  '/vi/checks',
  '/vi/coverage',
  '/vi/data',
  '/en/method',
  '/api/v1/figures.csv',
  '/api/v1/releases.csv',
  '/api/v1/figures.json?area=nghe-an',
  '/feed.xml',
  '/sitemap.xml',
  '/version.json',
];
/** Those that name an area, whose name tells of which import it is (marked-data.ts). */
const named = ['/vi', '/vi/provinces/nghe-an', '/en/provinces/thanh-hoa', '/vi/years/2021', '/vi/map'];
const [library] = globSync('/usr/lib/*/faketime/libfaketime.so.1');
if (!library) throw new Error('libfaketime is missing: apt-get install faketime');

const folder = createFolder();
const url = `file:${join(folder, 'site.db')}`;
const clock = join(folder, 'clock');
const source = openDatabase();
await source.$executeRawUnsafe(`VACUUM INTO '${join(folder, 'site.db')}'`);
await source.$disconnect();
await openDatabase(parseDatabaseUrl(url)).$queryRaw`PRAGMA journal_mode = WAL`;

const usual = await show({ TZ: 'UTC' });
for (const TZ of ['Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/Los_Angeles'])
  compare(`time zone ${TZ}`, await show({ TZ }));
for (const offset of ['+1200d', '-1200d'])
  compare(`the clock ${offset}`, await show({ TZ: 'UTC', ...fake(offset) }));
await show({ TZ: 'UTC', ...fake('+0') }, async () => {
  for (const offset of ['+400d', '-400d', '+3h', '-1d', '+0']) {
    writeFileSync(clock, offset);
    await setTimeout(2_000);
    compare(`the clock jumps to ${offset}`, await askAll());
  }
  for (const [index, offset] of ['-400d', '+400d', '-3h'].entries()) await tryImport(index + 1, offset);
});
rmSync(folder, { recursive: true });

/** An import that comes after the clock has jumped is shown all the same. */
async function tryImport(release: number, offset: string): Promise<void> {
  writeFileSync(clock, offset);
  await setTimeout(2_000);
  const data = writeMarkedData(release);
  await runProgram(['scripts/data-import.ts', data], parseDatabaseUrl(url));
  rmSync(data, { recursive: true });
  const isOld = ({ text }: Answer) => readMarks(text).join() !== String(release);
  const areNew = async () => !(await Promise.all(named.map((address) => ask(address)))).some(isOld);
  const isShown = await waitFor('the import is shown', areNew).then(
    () => true,
    () => false,
  );
  tell(`the clock jumps to ${offset}, and then an import comes: it is shown`, isShown);
}

/** Starts a site with some settings, asks for everything, and ends it. */
async function show(env: Record<string, string>, meanwhile?: () => Promise<void>): Promise<Answer[]> {
  const { child } = await startSite(process.execPath, ['scripts/serve.ts'], { DATABASE_URL: url, ...env });
  await waitFor('the site is ready', async () => (await ask('/readyz')).status === 200);
  await setTimeout(2_000); // the start makes the cache forget what was built
  const answers = await askAll();
  await meanwhile?.();
  child.kill('SIGTERM');
  await waitForEnd(child);
  return answers;
}

async function askAll(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const address of addresses) {
    const first = await ask(address);
    // A connection that had rested too long; a browser asks again as well.
    answers.push(first.status === 0 ? await ask(address) : first);
  }
  return answers;
}

function compare(what: string, answers: readonly Answer[]): void {
  const different = answers.filter(
    ({ status, text }, index) => status !== 200 || toShown(text) !== toShown(usual[index]?.text ?? ''),
  );
  tell(
    `${what}: nothing shown changes`,
    different.length === 0,
    different.map(({ address, status }) => `${status} ${address}`).join(', ') || `${answers.length} answers`,
  );
}

/** Without what is another at each rendering and nobody sees. */
function toShown(text: string): string {
  return text.replace(/<script.*?<\/script>/gs, '').replaceAll(/ nonce="[^"]*"/g, '');
}

/** A clock that follows a file; timers keep the real one. */
function fake(offset: string): Record<string, string> {
  writeFileSync(clock, offset);
  return {
    LD_PRELOAD: library ?? '',
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_CACHE_DURATION: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
