import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds that `sqlite3 .import` takes for the figures of a database, into the same table with its indexes in an empty file. */
export function loadSqliteFloor(database: string, folder: string): number {
  const [csv, floor] = [join(folder, 'floor.csv'), join(folder, 'floor.db')];
  runSqlite(database, ['.mode csv', `.once ${csv}`, 'SELECT * FROM "Figure";']);
  const schema = runSqlite(database, ['.schema Figure']);
  runSqlite(floor, ['PRAGMA journal_mode = WAL;', schema]);
  const seconds = clock(() => runSqlite(floor, ['.mode csv', `.import ${csv} Figure`]));
  for (const path of [csv, floor]) rmSync(path);
  return seconds;
}

/** Seconds that `\copy` takes for the figures of a database, into the same table with its indexes in the same database. */
export function loadPostgresFloor(url: string, folder: string): number {
  const csv = join(folder, 'floor.csv');
  runPostgres(url, `\\copy "Figure" TO '${csv}' CSV`);
  runPostgres(url, 'CREATE TABLE "Floor" (LIKE "Figure" INCLUDING ALL)');
  const seconds = clock(() => runPostgres(url, `\\copy "Floor" FROM '${csv}' CSV`));
  rmSync(csv);
  return seconds;
}

function runSqlite(database: string, lines: string[]): string {
  return execFileSync('sqlite3', [database], { input: lines.join('\n'), encoding: 'utf8' });
}

function runPostgres(url: string, command: string): void {
  execFileSync('psql', ['--quiet', '--set=ON_ERROR_STOP=1', '--command', command, url]);
}

function clock(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
