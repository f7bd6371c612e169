import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { explainDatabaseFailure } from '#lib/database/explain-database-failure.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { explainFileFailure } from './explain-file-failure.ts';
import { readArguments } from './read-arguments.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';

// Writes a backup of the database of DATABASE_URL to a file, beside readers and imports: history and bundles are in it.
// SQLite: a database file, to be moved into place; PostgreSQL: an archive for pg_restore (docs/operations.md).
refuseWrongSettings();
const usage = 'npm run db:backup -- khuyen-cong.backup';
const [target] = readArguments({ usage, places: 1 }).places;
if (!target) end(`Say where to: ${usage}`);
if (existsSync(target)) end(`${target} exists already: a backup is never overwritten.`);
const address = parseDatabaseUrl(process.env.DATABASE_URL);
const unfinished = `${target}.unfinished`;
rmSync(unfinished, { force: true });
try {
  refuseUnwritable(dirname(target));
  await write(unfinished);
  renameSync(unfinished, target);
  console.log(`The database was written to ${target}.`);
} catch (error) {
  rmSync(unfinished, { force: true });
  end(`No backup was written: ${explainDatabaseFailure(error, address)}.`);
}

function refuseUnwritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Error(explainFileFailure(error));
  }
}

function write(file: string): Promise<void> {
  return address.provider === 'postgresql' ? dump(address, file) : copy(address, file);
}

async function copy(address: DatabaseAddress, file: string): Promise<void> {
  // Opening a file that is not there would make an empty one, and an empty backup of it.
  const path = fileURLToPath(address.url);
  if (!existsSync(path)) throw new Error(`there is no database ${path}`);
  const database = openDatabase(address);
  try {
    await database.$queryRaw`SELECT 1 FROM sqlite_schema`;
    await database.$executeRaw`VACUUM INTO ${file}`.catch(throwOfBackup);
  } finally {
    await database.$disconnect();
  }
}

/** What the disk of the backup refuses is said of the backup, and not of the database. */
function throwOfBackup(error: unknown): never {
  if (!(error instanceof Error) || !/SQLITE_(FULL|IOERR|CANTOPEN)/.test(error.message)) throw error;
  throw new Error(explainDatabaseFailure(error, parseDatabaseUrl(`file:${resolve(unfinished)}`)));
}

/** The password goes by the environment: everybody on the machine sees a program's arguments. */
async function dump({ url }: DatabaseAddress, file: string): Promise<void> {
  const place = new URL(url);
  const { password } = place;
  place.password = '';
  const child = spawn('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`, place.href], {
    stdio: 'inherit',
    env: { ...process.env, ...(password && { PGPASSWORD: decodeURIComponent(password) }) },
  });
  const [code] = await once(child, 'exit').catch(() => {
    throw new Error('pg_dump is missing (Debian’s package postgresql-client)');
  });
  if (code !== 0) throw new Error('see what pg_dump said above');
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
