import type { Transaction } from '#lib/database/open-database.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import type { Dataset } from './dataset.ts';

/** 500 rows of the widest table (16 columns) stay far below SQLite's 32,766 variables in a statement. */
const batchSize = 500;

export type OnProgress = (done: number, total: number) => void;

/** Deletes every row but the data releases and inserts the dataset's, in batches; reports the rows inserted so far. */
export async function replaceContent(
  transaction: Transaction,
  dataset: Dataset,
  onProgress: OnProgress,
): Promise<void> {
  await deleteContent(transaction);
  const tables = toTables(transaction, dataset);
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const { rows, insert } of tables)
    for (let start = 0; start < rows; start += batchSize) {
      await insert(start, start + batchSize);
      done += Math.min(batchSize, rows - start);
      onProgress(done, total);
    }
}

async function deleteContent(transaction: Transaction): Promise<void> {
  await transaction.note.deleteMany();
  await transaction.claim.deleteMany();
  await transaction.caveat.deleteMany();
  await transaction.figure.deleteMany();
  await transaction.source.deleteMany();
  await transaction.areaMember.deleteMany();
  await transaction.areaChange.deleteMany();
  await transaction.area.deleteMany();
}

/** The tables in an order in which every reference already exists. */
function toTables(transaction: Transaction, dataset: Dataset) {
  const { areas, areaChanges, areaMembers, sources, figures, claims, notes } = dataset;
  const caveats = figures.flatMap(({ id, caveats }) =>
    caveats.map((code, index) => ({ figureId: id, code, position: index + 1 })),
  );
  return [
    inBatches(areas, (data) => transaction.area.createMany({ data })),
    inBatches(
      areaChanges.map(({ fromArea, toArea, ...row }) => ({
        ...row,
        fromAreaId: fromArea,
        toAreaId: toArea,
      })),
      (data) => transaction.areaChange.createMany({ data }),
    ),
    inBatches(
      areaMembers.map(({ region, area, ...row }) => ({ ...row, regionId: region, areaId: area })),
      (data) => transaction.areaMember.createMany({ data }),
    ),
    inBatches(sources, (data) => transaction.source.createMany({ data })),
    inBatches(
      figures.map(({ area, source, caveats, ...row }) => ({
        ...row,
        areaId: area,
        sourceId: source,
        cellKey: toCellKey({ ...row, area }),
      })),
      (data) => transaction.figure.createMany({ data }),
    ),
    inBatches(caveats, (data) => transaction.caveat.createMany({ data })),
    inBatches(
      claims.map(({ area, source, baseArea, ...row }) => ({
        ...row,
        areaId: area,
        sourceId: source,
        baseAreaId: baseArea,
      })),
      (data) => transaction.claim.createMany({ data }),
    ),
    inBatches(
      notes.map(({ area, source, ...row }) => ({ ...row, areaId: area, sourceId: source })),
      (data) => transaction.note.createMany({ data }),
    ),
  ];
}

function inBatches<Row>(rows: Row[], insert: (rows: Row[]) => Promise<unknown>) {
  return { rows: rows.length, insert: (start: number, end: number) => insert(rows.slice(start, end)) };
}
