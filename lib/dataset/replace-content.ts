import { toCellKey } from '#lib/domain/cell.ts';
import type { Dataset, DatasetTable, FigureRow } from './dataset.ts';
import { state, type TablePlan } from './plan-table.ts';
import { type Asked, datasetTables, storedTables, toColumn } from './stored-tables.ts';
import {
  batchSize,
  type Columns,
  deleteRows,
  freeAddresses,
  insertRows,
  moveRows,
  updateRows,
} from './write-rows.ts';

export type OnProgress = (done: number, total: number) => void;
export type Plans = Record<DatasetTable, TablePlan>;

/** Writes what the plans found different, and nothing else; reports how many rows are as the files have them. */
export async function replaceContent(
  asked: Asked,
  dataset: Dataset,
  plans: Plans,
  onProgress: OnProgress,
): Promise<void> {
  // What refers to a row goes before it.
  for (const name of datasetTables.toReversed()) await makeRoom(asked, name, plans[name]);
  const total = datasetTables.reduce((sum, name) => sum + dataset[name].length, 0);
  let done = 0;
  for (const name of datasetTables)
    for (let start = 0; start < dataset[name].length; start += batchSize) {
      const end = Math.min(start + batchSize, dataset[name].length);
      await writeBatch(asked, name, dataset, plans[name], start, end);
      done += end - start;
      onProgress(done, total);
    }
}

/** Deletes what is gone or written anew, and moves what stays to its new place. */
async function makeRoom(asked: Asked, name: DatasetTable, { states, places, removed, moves }: TablePlan) {
  const { table } = storedTables[name];
  const changed = Array.from(places).filter((_, index) => states[index] === state.changed);
  const gone = removed.map(({ position }) => position);
  await deleteRows(asked, table, 'isReferred' in storedTables[name] ? gone : [...gone, ...changed]);
  if (name === 'sources') await freeAddresses(asked, changed);
  await moveRows(asked, table, moves);
}

async function writeBatch(
  asked: Asked,
  name: DatasetTable,
  dataset: Dataset,
  { states }: TablePlan,
  start: number,
  end: number,
): Promise<void> {
  const { table } = storedTables[name];
  const isReferred = 'isReferred' in storedTables[name];
  const rows = dataset[name].slice(start, end);
  const isNew = (_: unknown, index: number) => {
    const now = states[start + index];
    return now === state.added || (now === state.changed && !isReferred);
  };
  await insertRows(asked, table, rows.filter(isNew).map(toColumns));
  if (isReferred)
    await updateRows(
      asked,
      table,
      rows.filter((_, index) => states[start + index] === state.changed).map(toColumns),
    );
  if (name === 'figures')
    await insertRows(asked, 'Caveat', dataset.figures.slice(start, end).filter(isNew).flatMap(toCaveats));
}

function toColumns(row: Dataset[DatasetTable][number]): Columns {
  const { caveats, ...values }: Columns = row;
  const columns: Columns = 'amountVnd' in row ? { cellKey: toCellKey(row) } : {};
  for (const name in values) columns[toColumn(name)] = values[name];
  return columns;
}

function toCaveats({ id, caveats }: FigureRow): Columns[] {
  return caveats.map((code, index) => ({ figureId: id, code, position: index + 1 }));
}
