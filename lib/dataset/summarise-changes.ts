import type { Dataset, DatasetTable } from './dataset.ts';
import { state } from './plan-table.ts';
import type { Plans } from './replace-content.ts';
import { toRowKey } from './row-key.ts';
import { datasetTables } from './stored-tables.ts';

/** Ids of the rows that an import added, changed and removed, by table. */
export type Changes = Record<DatasetTable, { added: string[]; changed: string[]; removed: string[] }>;

/** The changes of an import by table and kind, in the order of the history. */
export function summariseChanges(dataset: Dataset, plans: Plans): Changes {
  const idsOf = (table: DatasetTable, wanted: number) =>
    dataset[table].flatMap((row, index) =>
      plans[table].states[index] === wanted ? toRowKey(table, row) : [],
    );
  const tables = datasetTables.map((table) => [
    table,
    {
      added: idsOf(table, state.added),
      changed: idsOf(table, state.changed),
      removed: plans[table].removed.map(({ id }) => id),
    },
  ]);
  return Object.fromEntries(tables);
}

/** How many rows of all tables were added, changed and removed. */
export function countChanges(changes: Changes): { added: number; changed: number; removed: number } {
  const sum = (kind: keyof Changes[DatasetTable]) =>
    Object.values(changes).reduce((total, table) => total + table[kind].length, 0);
  return { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
}
