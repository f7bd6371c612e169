import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';

// Writes a backup of the database of DATABASE_URL to a file, beside readers and imports: history and bundles are in it.
// SQLite: a database file, to be moved into place; PostgreSQL: an archive for pg_restore (docs/operations.md).

const [target] = process.argv.slice(2);
if (!target) end('Say where to: npm run db:backup -- khuyen-cong.backup');
if (existsSync(target)) end(`${target} exists already: a backup is never overwritten.`);
const unfinished = `${target}.unfinished`;
try {
  await write(unfinished);
  renameSync(unfinished, target);
  console.log(`The database was written to ${target}.`);
} catch (error) {
  rmSync(unfinished, { force: true });
  end(`No backup was written: ${error instanceof Error ? error.message : error}`);
}

async function write(file: string): Promise<void> {
  const address = parseDatabaseUrl(process.env.DATABASE_URL);
  if (address.provider === 'postgresql') {
    const child = spawn('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`, address.url], {
      stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`pg_dump ended with code ${code}`);
    return;
  }
  const database = openDatabase(address);
  try {
    await database.$executeRaw`VACUUM INTO ${file}`;
  } finally {
    await database.$disconnect();
  }
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
