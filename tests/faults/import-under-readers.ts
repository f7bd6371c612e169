import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { runProgram } from '#tests/setup/run-program.ts';
import { readMarks, writeMarkedData } from './marked-data.ts';
import { createFolder } from './own-folder.ts';
import { createPostgres, waitFor } from './own-postgres.ts';
import { type Answer, ask, findOlder, startReaders, summarise } from './readers.ts';
import { port, startSite, tell, waitForEnd } from './running-site.ts';

// Imports one release after the other under 32 readers, on SQLite and on PostgreSQL: no answer is of two releases, and none is older than what was answered before at
// its address. Needs a build (npm run build) and PostgreSQL's server.
const rounds = Number(process.argv[2] ?? '5');
const addresses = [
  '/vi',
  '/vi/provinces/nghe-an',
  '/vi/provinces/thanh-hoa',
  '/vi/regions/phia-bac',
  '/en/regions/phia-bac',
  '/vi/years/2021',
  '/en/years',
  '/vi/provinces',
  '/en/compare?areas=nghe-an,thanh-hoa,ha-noi',
  '/vi/compare?areas=quang-ninh,phia-bac',
  '/vi/map',
  '/en/map?year=2021',
  '/vi/checks',
  '/vi/coverage',
  '/vi/search?q=nghe+an',
  '/en/search?q=vinh+phuc',
  '/vi/sources',
  '/vi/provinces/nghe-an/figures',
  '/vi/embed/completion?area=nghe-an',
  '/api/v1/areas.csv',
  '/api/v1/figures.csv?area=nghe-an',
  '/api/v1/sources.csv',
  '/api/v1/notes.csv',
  '/api/v1/figures.json?limit=100',
  '/api/v1/coverage.csv',
];

const folder = createFolder();
await tryOn('SQLite', parseDatabaseUrl(`file:${join(folder, 'site.db')}`));
rmSync(folder, { recursive: true });
const server = createPostgres(port + 100);
try {
  await tryOn('PostgreSQL', { provider: 'postgresql', url: server.url });
} finally {
  server.remove();
}

async function tryOn(name: string, address: DatabaseAddress): Promise<void> {
  await run(['scripts/db-migrate.ts'], address);
  await bring(1, address);
  const { child, said } = await startSite(process.execPath, ['scripts/serve.ts'], {
    DATABASE_URL: address.url,
  });
  // What was built bears no marks.
  await waitFor('the first release is shown', async () => readMarks((await ask('/vi')).text).includes(1));
  await waitUntilShown(1);
  const readers = startReaders(32, addresses);
  const tookMs: number[] = [];
  for (let release = 2; release <= rounds + 1; release += 1) {
    await bring(release, address);
    tookMs.push(Math.round(await waitUntilShown(release)));
  }
  await readers.stop();
  const answers = readers.take();
  console.log(`      ${name}: ${summarise(answers)}; each release everywhere after ${tookMs.join(', ')} ms`);
  tellAll(
    `${name}: no request fails`,
    answers.filter(({ status }) => status !== 200),
  );
  tellAll(
    `${name}: no answer is of two releases`,
    answers.filter(({ text }) => readMarks(text).length > 1),
  );
  tellAll(
    `${name}: nobody sees an older release after a newer one at one address`,
    [...Map.groupBy(answers, ({ address }) => address).values()].flatMap(findOlder),
  );
  child.kill('SIGTERM');
  await waitForEnd(child);
  const failures = said
    .join('')
    .split('\n')
    .filter((line) => line.includes('"level":"error"'));
  if (process.exitCode) console.log(failures.slice(0, 5).join('\n'));
}

/** Milliseconds until each address shows a release, where it shows any. */
function waitUntilShown(release: number): Promise<number> {
  const left = new Set(addresses);
  const isShown = async () => {
    for (const address of left) {
      const { status, text } = await ask(address);
      if (status !== 200 || readMarks(text).some((mark) => mark !== release)) return false;
      left.delete(address);
    }
    return true;
  };
  return waitFor(`release ${release} is shown`, isShown, 180_000);
}

function tellAll(what: string, wrong: readonly Answer[]): void {
  const counts = [...Map.groupBy(wrong, ({ address }) => address)].map(
    ([address, [first, ...more]]) => `${more.length + 1} × ${address} (${first?.status || first?.text})`,
  );
  tell(what, wrong.length === 0, counts.join(', '));
}

async function bring(release: number, address: DatabaseAddress): Promise<void> {
  const data = writeMarkedData(release);
  await run(['scripts/data-import.ts', data], address);
  rmSync(data, { recursive: true });
}

async function run(args: string[], address: DatabaseAddress): Promise<void> {
  const { code, errors } = await runProgram(args, address);
  if (code !== 0) throw new Error(errors);
}
