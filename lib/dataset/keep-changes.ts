import { countRelease, type ReleaseCount } from './count-release.ts';
import type { Dataset, DatasetTable } from './dataset.ts';
import { state, type TablePlan } from './plan-table.ts';
import type { Plans } from './replace-content.ts';
import { findRowArea, type RowChange, toRowText } from './row-changes.ts';
import { toRowKey } from './row-key.ts';
import { readStoredAt } from './stored-rows.ts';
import { type Asked, datasetTables } from './stored-tables.ts';
import { insertRows, toBatches } from './write-rows.ts';

/**
 * Keeps every changed row of a release before and after, table by table: added and changed rows in the new order, then removed ones. Must run before the
 * content is written, and holds one batch at a time. Answers the counts by table and kind.
 */
export async function keepChanges(
  asked: Asked,
  release: number,
  dataset: Dataset,
  plans: Plans,
): Promise<ReleaseCount[]> {
  let counts: ReleaseCount[] = [];
  let position = 0;
  for (const name of datasetTables)
    for await (const changes of listChanges(asked, name, dataset, plans[name])) {
      counts = countRelease(changes, counts);
      const rows = changes.map(({ table, ...change }) => ({
        ...change,
        release,
        position: ++position,
        tableName: table,
      }));
      await insertRows(asked, 'RowChange', rows);
    }
  return counts;
}

async function* listChanges(
  asked: Asked,
  table: DatasetTable,
  dataset: Dataset,
  { states, places, removed }: TablePlan,
): AsyncGenerator<RowChange[]> {
  const differing = dataset[table].flatMap((_, index) => (states[index] === state.same ? [] : index));
  for (const batch of toBatches(differing)) {
    const stored = await readStoredAt(
      asked,
      table,
      batch.flatMap((index) => places[index] || []),
    );
    yield batch.flatMap((index): RowChange[] => {
      const row = dataset[table][index];
      const old = stored.get(places[index] ?? 0);
      if (!row) return [];
      const rowId = toRowKey(table, row);
      const before = old ? toRowText(table, old) : null;
      const [areaId, after] = [findRowArea(table, row), toRowText(table, row)];
      return [{ table, rowId, areaId, kind: old ? 'changed' : 'added', before, after }];
    });
  }
  for (const batch of toBatches(removed)) {
    const stored = await readStoredAt(
      asked,
      table,
      batch.map(({ position }) => position),
    );
    yield batch.map(({ position, id }) => {
      const old = stored.get(position) ?? {};
      const [areaId, before] = [findRowArea(table, old), toRowText(table, old)];
      return { table, rowId: id, areaId, kind: 'removed', before, after: null };
    });
  }
}
