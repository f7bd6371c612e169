import type { TableName } from './dataset.ts';
import type { RowChange } from './row-changes.ts';

/** Ids of the rows that an import added, changed and removed, by table. */
export type Changes = Record<TableName, { added: string[]; changed: string[]; removed: string[] }>;

/** Sorts the changes of an import by table and kind. */
export function summariseChanges(rowChanges: readonly RowChange[]): Changes {
  const toTable = (table: TableName) => {
    const idsOf = (kind: RowChange['kind']) =>
      rowChanges.flatMap((change) => (change.table === table && change.kind === kind ? change.rowId : []));
    return { added: idsOf('added'), changed: idsOf('changed'), removed: idsOf('removed') };
  };
  return {
    areas: toTable('areas'),
    areaChanges: toTable('areaChanges'),
    areaMembers: toTable('areaMembers'),
    sources: toTable('sources'),
    figures: toTable('figures'),
    claims: toTable('claims'),
    notes: toTable('notes'),
  };
}

/** How many rows of all tables were added, changed and removed. */
export function countChanges(changes: Changes): { added: number; changed: number; removed: number } {
  const sum = (kind: RowChange['kind']) =>
    Object.values(changes).reduce((total, table) => total + table[kind].length, 0);
  return { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
}
