import { listDifferences } from '#lib/domain/list-differences.ts';
import type { TableName } from './dataset.ts';
import type { RowChange } from './row-changes.ts';

/** How many rows of a table a release added, changed or removed, and how many lines changes.csv has for them. */
export type ReleaseCount = { tableName: TableName; kind: RowChange['kind']; rows: number; lines: number };

/** Counts the changes of a release by table and kind; the first release keeps no rows, so it has no lines. */
export function countRelease(changes: readonly RowChange[], isFirst: boolean): ReleaseCount[] {
  const counts = new Map<string, ReleaseCount>();
  for (const { table, kind, before, after } of changes) {
    const key = `${table} ${kind}`;
    const { rows, lines } = counts.get(key) ?? { rows: 0, lines: 0 };
    const more = isFirst ? 0 : listDifferences(before, after).length;
    counts.set(key, { tableName: table, kind, rows: rows + 1, lines: lines + more });
  }
  return [...counts.values()];
}
