import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The columns that say in each table of which release a row is. */
const marked = { areas: ['name_vi', 'name_en'], sources: ['publisher'], notes: ['note_vi', 'note_en'] };

/** A copy of data/ in a folder of its own whose areas, sources and notes bear the number of a release, so that each answer tells of which ones it is. */
export function writeMarkedData(release: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-marked-'));
  cpSync('data', folder, { recursive: true });
  for (const [table, columns] of Object.entries(marked)) {
    const path = join(folder, `${table}.csv`);
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
    for (const row of rows) for (const column of columns) row[column] += ` (r${release}r)`;
    writeFileSync(path, stringify(rows, { header: true }));
  }
  return folder;
}

/** The releases that an answer is made of. */
export function readMarks(text: string): number[] {
  return [...new Set([...text.matchAll(/r(\d+)r\b/g)].map(([, release]) => Number(release)))].toSorted(
    (a, b) => a - b,
  );
}
