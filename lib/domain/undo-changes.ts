/** What a release did to a row, by its lasting id: as it was before, null when it was not there. */
export type Undone<Row> = { rowId: string; before: Row | null };

/**
 * Rows by their ids as they were before a release, from those after it; the given ones stay as they are. A row that stays keeps its place in the file, which the
 * history does not have.
 */
export function undoChanges<Row extends { position: number }>(
  rows: ReadonlyMap<string, Row>,
  changes: readonly Undone<Row>[],
): Map<string, Row> {
  const undone = new Map(rows);
  for (const { rowId, before } of changes) {
    if (before === null) undone.delete(rowId);
    else undone.set(rowId, { ...before, position: rows.get(rowId)?.position ?? before.position });
  }
  return undone;
}
