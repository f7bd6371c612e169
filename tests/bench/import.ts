import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDatabase } from '#lib/database/create-database.ts';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';
import { leanMemory } from '#scripts/run.ts';
import { loadPostgresFloor, loadSqliteFloor } from './load-floor.ts';

// How long an import takes and how much memory its process holds, by number of (made-up) figures: the first import and its bundle, one amount corrected, one row put in at the
// top, so that all others move. Beside it the floor: the database's own tool loads the same rows into the same table with its indexes.
// node tests/bench/import.ts [--rows 1000,10000,100000] [--postgres postgresql://…] (an administrator's address; a database of its own is made and dropped)
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000,10000,100000' }, postgres: { type: 'string' } },
});
type Measured = { read: number; all: number; processor: number; megabytes: number };

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bench-'));
console.log('| database | figures | what | s | of it reading | processor s | MiB at most |');
console.log('|---|---|---|---|---|---|---|');
try {
  for (const rows of values.rows.split(',').map(Number)) {
    await measureSqlite(rows);
    if (values.postgres) await measurePostgres(rows, values.postgres);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measureSqlite(rows: number): Promise<void> {
  const address = parseDatabaseUrl(`file:${join(folder, `${rows}.db`)}`);
  await measureImports(address, rows);
  const seconds = loadSqliteFloor(fileURLToPath(address.url), folder);
  console.log(`| sqlite | ${rows} | floor: sqlite3 .import | ${seconds.toFixed(1)} | | | |`);
}

async function measurePostgres(rows: number, server: string): Promise<void> {
  const { address, remove } = await createDatabase(server, `bench_${randomUUID()}`);
  try {
    await measureImports(address, rows);
    const seconds = loadPostgresFloor(address.url, folder);
    console.log(`| postgresql | ${rows} | floor: \\copy | ${seconds.toFixed(1)} | | | |`);
  } finally {
    await remove();
  }
}

async function measureImports(address: DatabaseAddress, rows: number): Promise<void> {
  const data = join(folder, `${rows}`);
  execFileSync(process.execPath, ['tests/bench/write-large-dataset.ts', data, String(rows)]);
  await applyMigrations(address);
  const figures = join(data, 'figures.csv');
  tell(address, rows, 'first import', runImport(address, data));
  tell(
    address,
    rows,
    'its bundle',
    run(address, ['--conditions=react-server', 'tests/bench/make-bundle.ts']),
  );
  edit(figures, (text) => text.replace(/,(1\d{3})000000,1000000,(?=[^\n]*\n?$)/, ',$1000000,100000,'));
  tell(address, rows, 'one row corrected', runImport(address, data));
  edit(figures, (text) =>
    text.replace(
      '\n',
      '\nca-nuoc,1999,1999,FY,total,plan,99000000000,1000000,exact,,,high,synthetic-2005-0-0\n',
    ),
  );
  tell(address, rows, 'one row put in at the top', runImport(address, data));
}

function runImport(address: DatabaseAddress, data: string): Measured {
  return run(address, ['tests/bench/import-folder.ts', data]);
}

/** A process of its own, whose memory is told. */
function run(address: DatabaseAddress, args: string[]): Measured {
  const env = { ...process.env, DATABASE_URL: address.url };
  return JSON.parse(String(execFileSync(process.execPath, [...leanMemory, ...args], { env })));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function tell({ provider }: DatabaseAddress, rows: number, what: string, measured: Measured): void {
  const seconds = [measured.all, measured.read, measured.processor].map((value) => value.toFixed(1));
  console.log(
    `| ${provider} | ${rows} | ${what} | ${seconds.join(' | ')} | ${Math.round(measured.megabytes)} |`,
  );
}
