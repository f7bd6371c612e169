import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { site, startSite, tell, waitForEnd } from './running-site.ts';

// A SQLite database that goes, comes back, is another or is broken under a running site. Needs a build and its database (npm run build). PostgreSQL is the
// same to the site.
const kept = ['/vi', '/vi/provinces/nghe-an', '/en/regions/phia-bac', '/vi/years/2021', '/en/years'];
const live = [
  '/api/v1/figures.csv',
  '/api/v1/openapi.json',
  '/feed.xml',
  '/sitemap.xml',
  '/data/khuyen-cong.zip',
  '/version.json',
  '/readyz',
];
const drawn = [
  '/vi/compare?areas=nghe-an,thanh-hoa',
  '/en/map',
  '/vi/checks',
  '/en/search?q=vinh+phuc',
  '/vi/coverage',
];
const embeds = ['/vi/embed/map?year=2021', '/en/embed/completion?area=phia-bac'];

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-faults-'));
const path = join(folder, 'site.db');
const away = join(folder, 'away.db');
const backup = join(folder, 'backup.db');
await copyDatabase();
const env = { DATABASE_URL: `file:${path}` };
const serve = () => startSite(process.execPath, ['scripts/serve.ts'], env);

const first = await serve();
await waitForStatus('/readyz', 200);
await setTimeout(3_000); // the start makes the cache forget what was built
renameSync(path, away);
await tryAll('the file is gone');
await setTimeout(16_000); // what is known of addresses is old by now
await tryAll('16 seconds later');
renameSync(away, path);
await waitForStatus('/readyz', 200);
tell('it is back: the API answers', (await ask('/api/v1/areas.csv')).status === 200);
renameSync(backup, path);
await waitForStatus('/readyz', 200);
const { data } = JSON.parse((await ask('/version.json')).text);
tell(
  'a backup in its place is read',
  data.release === 1 && data.hash === 'of the backup',
  JSON.stringify(data),
);
writeFileSync(path, 'no database at all, but long enough to be taken for one '.repeat(200));
await tryAll('the file is broken');
first.child.kill('SIGTERM');
await waitForEnd(first.child);

const second = await serve();
await tryAll('a start with a broken file');
second.child.kill('SIGTERM');
await waitForEnd(second.child);
rmSync(folder, { recursive: true });

/** Everything that a reader or a program can ask for, while the database can't be read. */
async function tryAll(when: string): Promise<void> {
  for (const address of kept) {
    const { status } = await ask(address);
    tell(`${when}: ${address} stays`, status === 200, String(status));
  }
  const unknown = await ask('/vi/no-such-page');
  tell(
    `${when}: an unknown address is a 404`,
    unknown.status === 404 && unknown.text.includes('<title>Không tìm thấy'),
  );
  for (const address of live) {
    const { status, headers } = await ask(address);
    const [type, after] = [headers.get('content-type'), headers.get('retry-after')];
    tell(
      `${when}: ${address} says so`,
      status === 503 && after === '30' && type === 'application/problem+json',
      `${status} ${type} ${after}`,
    );
  }
  for (const address of [...drawn, ...embeds]) {
    const { status, text } = await ask(address);
    const words = text.replace(/<(script|style)[^>]*>.*?<\/\1>|<[^>]+>/gs, ' ').replace(/\s+/g, ' ');
    const isTold = status === 503 && /chưa đọc được dữ liệu|data(base)? cannot be read/.test(words);
    tell(
      `${when}: ${address} is shown or says so`,
      isTold || (status === 200 && words.length > 300),
      `${status} ${words.slice(0, 60)}`,
    );
  }
}

async function ask(address: string) {
  const response = await fetch(site + address, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function waitForStatus(address: string, status: number): Promise<void> {
  for (let asked = 0; (await ask(address)).status !== status; asked += 1) {
    if (asked > 150) throw new Error(`${address} is not ${status}`);
    await setTimeout(200);
  }
}

/** The database of DATABASE_URL, and a backup that can be told from it. */
async function copyDatabase(): Promise<void> {
  const { provider, url } = parseDatabaseUrl(process.env.DATABASE_URL);
  if (provider !== 'sqlite') throw new Error('DATABASE_URL must be a SQLite file; a copy of it is broken');
  const source = openDatabase();
  await source.$executeRawUnsafe(`VACUUM INTO '${path}'`);
  await source.$disconnect();
  copyFileSync(path, backup);
  const copy = openDatabase(parseDatabaseUrl(`file:${backup}`));
  const later = { release: { gt: 1 } };
  await copy.releaseCount.deleteMany({ where: later });
  await copy.bundle.deleteMany({ where: later });
  await copy.rowChange.deleteMany({ where: later });
  await copy.dataRelease.deleteMany({ where: { number: { gt: 1 } } });
  await copy.computedState.updateMany({ data: { release: 1 } });
  await copy.dataRelease.updateMany({ data: { contentHash: 'of the backup' } });
  await copy.$disconnect();
  console.log(`Trials on a copy of ${fileURLToPath(url)}`);
}
