import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { runProgram } from '#tests/setup/run-program.ts';
import { readMarks, writeMarkedData } from './marked-data.ts';
import { createFolder } from './own-folder.ts';
import { waitFor } from './own-postgres.ts';
import { type Answer, ask, summarise } from './readers.ts';
import { startSite, tell, waitForEnd } from './running-site.ts';

// A site whose build lies on a disk that is full, so that no rendered page can be kept: pages stay whole and right, also after kill -9 and without the database. Needs a build
// (npm run build), and root, who alone may mount a small disk.
const addresses = [
  '/vi',
  '/en',
  '/vi/provinces/nghe-an',
  '/en/provinces/thanh-hoa',
  '/vi/regions/phia-bac',
  '/vi/years/2021',
  '/vi/provinces',
  '/vi/map',
  '/vi/search?q=nghe+an',
  '/api/v1/areas.csv',
];
const folder = createFolder();
const build = join(folder, '.next');
const path = join(folder, 'site.db');
const address = parseDatabaseUrl(`file:${path}`);

for (const name of readdirSync('.'))
  if (name !== '.next') symlinkSync(join(process.cwd(), name), join(folder, name));
mkdirSync(build);
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600m', 'none', build]);
try {
  cpSync('.next', build, { recursive: true, filter: (path) => !path.startsWith(join('.next', 'cache')) });
  await tryFull();
} finally {
  execFileSync('umount', ['-l', build]);
  rmSync(folder, { recursive: true });
}

async function tryFull(): Promise<void> {
  await run(['scripts/db-migrate.ts']);
  await bring(1);
  fillDisk();
  const first = await start();
  await waitUntilShown(1);
  judge('the disk is full', await askAll(), 1);
  await bring(2);
  await waitUntilShown(2);
  judge('an import came', await askAll(), 2);
  first.child.kill('SIGKILL');
  await waitForEnd(first.child);
  const said = first.said.join('');
  tell(
    'the log says that pages could not be kept',
    /ENOSPC/.test(said),
    said
      .split('\n')
      .find((line) => line.includes('ENOSPC'))
      ?.slice(0, 120),
  );

  renameSync(path, `${path}.away`);
  const second = await start();
  await setTimeout(2_000);
  judge('a start after kill -9, without the database', await askAll());
  copyFileSync(`${path}.away`, path);
  await waitUntilShown(2);
  await setTimeout(3_000); // what was kept without it is forgotten
  judge('the database is back', await askAll(), 2);
  rmSync(join(build, 'full'));
  await bring(3);
  await waitUntilShown(3);
  judge('there is space again', await askAll(), 3);
  second.child.kill('SIGTERM');
  await waitForEnd(second.child);
}

function start() {
  return startSite(
    process.execPath,
    [join(process.cwd(), 'scripts/serve.ts')],
    // What is tried is that pages can't be written.
    { DATABASE_URL: address.url, PAGES_KEPT: 'disk' },
    folder,
  );
}

/** Pages that are whole and of the release, or a sentence where the release can't be known. */
function judge(when: string, answers: readonly Answer[], release?: number): void {
  const isRight = ({ status, type, text }: Answer) => {
    const isWhole = !type.startsWith('text/html') || text.trimEnd().endsWith('</html>');
    const isTold = release === undefined && status === 503;
    return (
      isWhole &&
      (isTold || (status === 200 && (release === undefined || readMarks(text).join() === String(release))))
    );
  };
  const wrong = answers.filter((answer) => !isRight(answer));
  tell(
    `${when}: every answer is whole and right`,
    wrong.length === 0,
    wrong.map(({ address, status, text }) => `${address} ${status} ${readMarks(text)}`).join(', ') ||
      summarise(answers),
  );
}

async function askAll(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const asked of [...addresses, ...addresses]) answers.push(await ask(asked));
  return answers;
}

/** Each page is shown as it was for some seconds while it is drawn anew. */
async function waitUntilShown(release: number): Promise<void> {
  await waitFor(
    `release ${release} is shown`,
    async () => (await askAll()).every(({ text }) => readMarks(text).join() === String(release)),
    120_000,
  );
}

function fillDisk(): void {
  const file = openSync(join(build, 'full'), 'w');
  for (let size = 2 ** 20; size >= 1; )
    try {
      if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2);
    } catch {
      size = Math.floor(size / 2);
    }
}

async function bring(release: number): Promise<void> {
  const data = writeMarkedData(release);
  await run(['scripts/data-import.ts', data]);
  rmSync(data, { recursive: true });
}

async function run(args: string[]): Promise<void> {
  const { code, errors } = await runProgram(args, address);
  if (code !== 0) throw new Error(errors);
}
