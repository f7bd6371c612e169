import { listDifferences } from '#lib/domain/list-differences.ts';
import type { DatasetTable } from './dataset.ts';
import type { RowChange } from './row-changes.ts';

/** How many rows of a table a release added, changed or removed, and how many lines changes.csv has for them. */
export type ReleaseCount = { tableName: DatasetTable; kind: RowChange['kind']; rows: number; lines: number };

/** Counts the kept changes of a release by table and kind, on top of what was counted of earlier batches. */
export function countRelease(
  changes: readonly RowChange[],
  earlier: readonly ReleaseCount[] = [],
): ReleaseCount[] {
  const counts = new Map(earlier.map((count) => [`${count.tableName} ${count.kind}`, count]));
  for (const { table, kind, before, after } of changes) {
    const key = `${table} ${kind}`;
    const { rows, lines } = counts.get(key) ?? { rows: 0, lines: 0 };
    const more = listDifferences(before, after).length;
    counts.set(key, { tableName: table, kind, rows: rows + 1, lines: lines + more });
  }
  return [...counts.values()];
}
