import { type Options, stringify } from 'csv-stringify/sync';

/** A text (guarded against spreadsheet formulas), a number, or null for "missing", which is an empty cell. */
export type CsvCell = string | number | bigint | boolean | null;

/** A table's columns in order: the name of each and how a row gives its cell. */
export type CsvTable<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;

const decimals = 6;

// RFC 4180. `escape_formulas` puts an apostrophe before texts that begin with = + - @, tab, CR or a full-width = + - @;
// fields given as numbers stay untouched, so cells must be passed in their own type.
const options: Options = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { number: formatNumber, boolean: String },
};

/**
 * The one CSV writer: turns pages of rows into CSV text, a chunk for each page, the header in the first (also when there is
 * no row). `bom` puts a byte-order mark first, by which Excel knows UTF-8. Throws what `pages` throws, RangeError for NaN.
 */
export async function* writeCsv<Row>(
  table: CsvTable<Row>,
  pages: AsyncIterable<readonly Row[]>,
  { bom = false }: { bom?: boolean } = {},
): AsyncGenerator<string> {
  let head = (bom ? '\uFEFF' : '') + stringify([Object.keys(table)], options);
  for await (const page of pages) {
    yield head + formatRows(table, page);
    head = '';
  }
  if (head) yield head;
}

function formatRows<Row>(table: CsvTable<Row>, rows: readonly Row[]): string {
  const readers = Object.values(table);
  return stringify(
    rows.map((row) => readers.map((read) => read(row))),
    options,
  );
}

/** Plain decimal digits, at most six after the dot, without an exponent. */
function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to write`);
  const fixed = value.toFixed(decimals).replace(/\.?0+$/, '');
  return fixed === '-0' ? '0' : fixed;
}
