import type { CellValue, Column } from './column.ts';
import { roundNumber } from './round-number.ts';

type JsonScalar = string | number | boolean;
export type JsonRow = Record<string, JsonScalar | null | JsonScalar[]>;

/**
 * A row as an object by column name. Amounts are texts of digits, whatever their size, since a JSON number loses digits above 2⁵³ in most readers (docs/decisions/0020);
 * a list is always an array, empty when there is nothing; missing is null.
 */
export function toJsonRow(columns: readonly Column[], cells: readonly CellValue[]): JsonRow {
  return Object.fromEntries(
    columns.map(({ name, list }, index) => [name, list ? toArray(cells[index]) : toValue(cells[index])]),
  );
}

function toValue(cell: CellValue | undefined): JsonRow[string] {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' ? toArray(cell) : toScalar(cell);
}

function toArray(cell: CellValue | undefined): JsonScalar[] {
  return Array.isArray(cell) ? cell.map(toScalar) : [];
}

function toScalar(value: JsonScalar | bigint): JsonScalar {
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'number' ? roundNumber(value) : value;
}
