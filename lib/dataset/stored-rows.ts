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
  const rows = await readRows(asked, name, atPositions(asked), toPositions(positions));
  return new Map(rows.map((row) => [row.position, row]));
}

/** The rows of one area, in the order of the file. */
export function readStoredOf(asked: Asked, name: 'figures' | 'claims', area: string): Promise<StoredRow[]> {
  return readRows(asked, name, '"areaId" = $1', area);
}

/** The condition that a row stands at one of the positions of `$1`. */
export function atPositions(asked: Asked): string {
  return `"position" IN (SELECT CAST(value->>0 AS INTEGER) FROM ${toElements(asked)})`;
}

export function toPositions(positions: readonly number[]): string {
  return JSON.stringify(positions.map((position) => [position]));
}

/** The elements of the JSON array `$1`, each in a column `value`. */
export function toElements({ provider }: Asked): string {
  return provider === 'postgresql' ? 'json_array_elements($1::json)' : 'json_each($1)';
}

async function readRows(
  asked: Asked,
  name: DatasetTable,
  where: string,
  value: number | string,
): Promise<StoredRow[]> {
  const [object, list] =
    asked.provider === 'postgresql' ? ['json_build_object', 'json_agg'] : ['json_object', 'json_group_array'];
  const { table } = storedTables[name];
  const columns = listColumns(name).map((column) => `'${column}', ${toExpression(column, list)}`);
  const [answer] = await asked.transaction.$queryRawUnsafe<{ rows: string | null }[]>(
    `SELECT CAST(${list}(${object}(${columns.join(', ')}, 'position', "position") ORDER BY "position") AS TEXT) AS "rows"
     FROM (SELECT * FROM "${table}" WHERE ${where}) AS stored`,
    value,
  );
  return JSON.parse(answer?.rows ?? '[]');
}

function toExpression(column: string, list: string): string {
  if (column === 'amountVnd' || column === 'stepVnd') return `CAST("${column}" AS TEXT)`;
  if (column !== 'caveats') return `"${toColumn(column)}"`;
  const codes = `(SELECT ${list}("code" ORDER BY "Caveat"."position") FROM "Caveat" WHERE "figureId" = stored."id")`;
  return list === 'json_agg' ? `COALESCE(${codes}, '[]')` : `json(${codes})`;
}
