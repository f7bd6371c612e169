import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { northern } from '#tests/setup/dataset-folder.ts';
import { runProgram } from '#tests/setup/run-program.ts';
import { tell } from './running-site.ts';

// The commands of data and database on a SQLite file in every state that a disk can bring: each must end with one plain sentence that names the file. Disks of their
// own (full, read-only) need root and `mount`, and are told as skipped without.
const { values } = parseArgs({ options: { 'lock-seconds': { type: 'string', default: '60' } } });
const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-states-'));
const whole = join(folder, 'whole.db');
await makeWhole();
const commands = {
  'db:migrate': ['scripts/db-migrate.ts'],
  'data:import': ['scripts/data-import.ts', northern, '--remove-many'],
  'the import at a start': ['scripts/data-import.ts', '--at-start'],
};

await tryState(
  'missing',
  join(folder, 'missing.db'),
  /There is no database .*missing\.db\..*Run: npm run db:migrate/s,
  ['db:migrate'],
);
await tryState('no database', write('junk.db', 'no database '.repeat(2_000)), /junk\.db is no database/);
for (const share of [0.9, 0.5, 0.01]) await tryState(`cut to ${share}`, cut(share), /cut.*\.db is damaged/);
await tryState('a folder', makeFolder('folder.db'), /folder\.db cannot be opened/);
await tryState(
  'in a folder that is a file',
  join(whole, 'below.db'),
  /below\.db cannot be made|There is no database/,
);
await tryLocked(Number(values['lock-seconds']));
await tryOnDisk('read-only', ['-o', 'size=8m'], async (disk) => {
  const path = join(disk, 'site.db');
  copyFileSync(whole, path);
  mount('-o', 'remount,ro', disk);
  await tryState('on a read-only disk', path, /site\.db (may not be written|cannot be opened)/, []);
});
await tryOnDisk('full', ['-o', 'size=8m'], async (disk) => {
  const path = join(disk, 'site.db');
  copyFileSync(whole, path);
  fill(disk);
  await tryState(
    'on a full disk',
    path,
    /disk of the database .*site\.db (is full|cannot be read or written)/,
    ['db:migrate', 'the import at a start'],
  );
  rmSync(join(disk, 'filling'));
  await tryState('on a disk with space again', path, null);
});
await tryAdd();
rmSync(folder, { recursive: true });

/** Runs each command but those left out; `expected` is what it must say, null that it must succeed. */
async function tryState(state: string, path: string, expected: RegExp | null, leftOut: string[] = []) {
  for (const [command, args] of Object.entries(commands)) {
    if (leftOut.includes(command)) continue;
    const { code, output, errors } = await runProgram(args, parseDatabaseUrl(`file:${path}`));
    const said = (output + errors).trim();
    const isPlain = !/SQLITE|prisma|Error:|\n\s+at /i.test(errors);
    const isRight = expected ? code !== 0 && expected.test(said) && isPlain : code === 0;
    tell(`${command}, a file that is ${state}`, isRight, said.split('\n').at(-1));
  }
}

async function makeWhole(): Promise<void> {
  const working = parseDatabaseUrl(`file:${join(folder, 'working.db')}`);
  for (const args of [['scripts/db-migrate.ts'], ['scripts/data-import.ts', '--at-start']])
    await runProgram(args, working);
  const database = openDatabase(working);
  await database.$executeRawUnsafe(`VACUUM INTO '${whole}'`);
  await database.$disconnect();
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function cut(share: number): string {
  const path = join(folder, `cut-${share}.db`);
  copyFileSync(whole, path);
  truncateSync(path, Math.floor(statSync(whole).size * share));
  return path;
}

function makeFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** Another program holds the file for as long as is said; the commands end before with a sentence, and succeed after. */
async function tryLocked(seconds: number): Promise<void> {
  const path = join(folder, 'locked.db');
  copyFileSync(whole, path);
  const database = openDatabase(parseDatabaseUrl(`file:${path}`));
  const endsAt = performance.now() + seconds * 1_000;
  await database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`UPDATE "DataRelease" SET "number" = "number"`;
      do await tryImport(path);
      while (performance.now() < endsAt);
    },
    { timeout: (seconds + 60) * 1_000 },
  );
  await database.$disconnect();
  await tryState('free again', path, null);
}

async function tryImport(path: string): Promise<void> {
  const { code, errors } = await runProgram(commands['data:import'], parseDatabaseUrl(`file:${path}`));
  tell(
    'data:import, a locked file',
    code === 75 && errors.includes('another program is writing'),
    errors.trim(),
  );
}

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0;
}

async function tryOnDisk(
  kind: string,
  options: string[],
  run: (disk: string) => Promise<void>,
): Promise<void> {
  const disk = makeFolder(`disk-${kind}`);
  if (!mount('-t', 'tmpfs', ...options, 'tmpfs', disk)) {
    console.log(`skip  a ${kind} disk: this user may not mount one`);
    return;
  }
  try {
    await run(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
}

/** Writes until nothing more fits. */
function fill(disk: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filling')}`, 'bs=4k']);
}

/** data:add into a folder that may not be written, which root may all the same. */
async function tryAdd(): Promise<void> {
  const data = join(folder, 'data');
  cpSync(northern, data, { recursive: true });
  if (process.getuid?.() === 0) {
    console.log('skip  data:add into a folder that may not be written: root may');
    return;
  }
  chmodSync(data, 0o555);
  const args = ['scripts/data-add.ts', join(northern, 'notes.csv'), data];
  const { code, errors } = await runProgram(args, parseDatabaseUrl(undefined));
  tell(
    'data:add, a folder that may not be written',
    code === 1 && /this user may not|problems/.test(errors),
    errors.trim(),
  );
  chmodSync(data, 0o755);
}
