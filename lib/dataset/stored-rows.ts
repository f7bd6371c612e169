import { setImmediate } from 'node:timers/promises';
import type { Provider } from '#lib/database/database-url.ts';
import { atPositions, getJsonFunctions } from '#lib/database/json-functions.ts';
import { readJsonLists } from '#lib/database/read-json-lists.ts';
import type { DatasetTable } from './dataset.ts';
import { type Asked, listColumns, storedTables, toColumn } from './stored-tables.ts';

/** A row as the database has it, by the names of the dataset; amounts as digits. */
export type StoredRow = { position: number } & Record<string, unknown>;

/** One text of so many rows costs a driver far less than so many rows of columns; it has some 100 kB. */
const pageSize = 250;

/** Reads a whole table in the order of its file, a page at a time. */
export async function* readStored(asked: Asked, name: DatasetTable): AsyncGenerator<StoredRow[]> {
  for (let after = 0; ; ) {
    const page = await readRows(asked, name, `"position" > $1 ORDER BY "position" LIMIT ${pageSize}`, after);
    yield page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.position;
  }
}

/** The rows at these positions, by their positions. */
export async function readStoredAt(
  asked: Asked,
  name: DatasetTable,
  positions: readonly number[],
): Promise<Map<number, StoredRow>> {
  if (positions.length === 0) return new Map();
  const rows = await readRows(asked, name, atPositions(asked.provider), JSON.stringify(positions));
  return new Map(rows.map((row) => [row.position, row]));
}

/** The rows of one area, in the order of the file. */
export function readStoredOf(asked: Asked, name: 'figures' | 'claims', area: string): Promise<StoredRow[]> {
  return readRows(asked, name, '"areaId" = $1', area);
}

async function readRows(
  asked: Asked,
  name: DatasetTable,
  where: string,
  value: number | string,
): Promise<StoredRow[]> {
  const { array, list } = getJsonFunctions(asked.provider);
  const columns = [...listColumns(name), 'position'];
  const values = columns.map((column) => toExpression(column, asked.provider));
  // Lists of values have half the letters of objects, which would name each column in each row.
  const { rows = [] } = await readJsonLists<{ rows: unknown[][] }>(
    asked.transaction,
    `SELECT CAST(${list}(${array}(${values.join(', ')}) ORDER BY "position") AS TEXT) AS "rows"
     FROM (SELECT * FROM "${storedTables[name].table}" WHERE ${where}) AS stored`,
    value,
  );
  await setImmediate(); // what libsql holds for the statement is freed then
  return rows.map((values) => toStoredRow(columns, values));
}

function toStoredRow(columns: readonly string[], values: readonly unknown[]): StoredRow {
  const row: StoredRow = { position: 0 };
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = values[index];
  return row;
}

function toExpression(column: string, provider: Provider): string {
  if (column === 'amountVnd' || column === 'stepVnd') return `CAST("${column}" AS TEXT)`;
  if (column !== 'caveats') return `"${toColumn(column)}"`;
  const { list } = getJsonFunctions(provider);
  const codes = `(SELECT ${list}("code" ORDER BY "Caveat"."position") FROM "Caveat" WHERE "figureId" = stored."id")`;
  return provider === 'postgresql' ? `COALESCE(${codes}, '[]')` : `json(${codes})`;
}
