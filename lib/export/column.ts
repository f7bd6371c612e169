/** The tables that programs can have, in the order in which they are told. */
export const tableNames = [
  'figures',
  'indicators',
  'claims',
  'notes',
  'coverage',
  'gaps',
  'areas',
  'sources',
  'changes',
  'releases',
  'population',
  'price-index',
  'per-inhabitant',
] as const;
export type TableName = (typeof tableNames)[number];

/**
 * What a column holds. `amount`: integer đồng; `percent`: per cent; `points`: percentage points; `count`: a whole number; `flag`: true or false;
 * `date`: ISO date; `time`: ISO date and time in UTC; `code`: a word of a closed vocabulary.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'code'
  | 'amount'
  | 'percent'
  | 'points'
  | 'count'
  | 'year'
  | 'flag'
  | 'date'
  | 'time'
  | 'url';

type Scalar = string | number | bigint | boolean;

/** One value of a row; null is "missing". The items of a list stand apart in JSON; CSV joins them by `;`, XLSX by ` | `. */
export type CellValue = Scalar | null | readonly Scalar[];

/** One column of an exported table: everything that any format or description of it needs to know. */
export type Column = {
  name: string;
  kind: ColumnKind;
  /** May be empty: what is missing is left out, never zero. */
  optional: boolean;
  /** Holds any number of values. */
  list: boolean;
  /** The closed vocabulary of a `code`. */
  values: readonly string[] | null;
  /** The codes with which a text begins; after a colon a code of what is at fault may follow, or several with `+` between. */
  prefixes: readonly string[] | null;
  /** The table whose key these ids are. */
  refersTo: TableName | null;
};

/** A table as every format has it: its columns in order, and those that together name a row. */
export type Table = { name: TableName; key: readonly string[]; columns: readonly Column[] };

type Definition<Row> = { kind: ColumnKind; read: (row: Row) => CellValue } & Partial<
  Omit<Column, 'name' | 'kind'>
>;

/** A table with the way from a row to its cells. */
export type ReadableTable<Row> = Table & { readCells: (row: Row) => CellValue[] };

/** Defines a table once, for CSV, JSON, XLSX, their descriptions and the dictionary. The names are a contract: added at the end, never renamed. */
export function defineTable<Row>(
  name: TableName,
  key: readonly string[],
  definitions: Readonly<Record<string, Definition<Row>>>,
): ReadableTable<Row> {
  const readers = Object.values(definitions).map(({ read }) => read);
  const columns = Object.entries(definitions).map(([column, { read, ...given }]) => ({
    name: column,
    optional: false,
    list: false,
    values: null,
    prefixes: null,
    refersTo: null,
    ...given,
  }));
  return { name, key, columns, readCells: (row) => readers.map((read) => read(row)) };
}
