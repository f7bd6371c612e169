import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './column.ts';
import { roundNumber } from './round-number.ts';

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
export async function* writeCsv(
  columns: readonly Pick<Column, 'name'>[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  { bom = false }: { bom?: boolean } = {},
): AsyncGenerator<string> {
  let head = (bom ? '\uFEFF' : '') + stringify([columns.map(({ name }) => name)], options);
  for await (const page of pages) {
    const rows = stringify(
      page.map((cells) => cells.map(joinList)),
      options,
    );
    yield head + rows;
    head = '';
  }
  if (head) yield head;
}

/** A list of one keeps its type, so that a number stays one. */
function joinList(cell: Cell): Exclude<Cell, readonly unknown[]> {
  if (cell === null || typeof cell !== 'object') return cell;
  const [first = null, ...rest] = cell;
  return rest.length === 0 ? first : cell.join(';');
}

/** Plain decimal digits, at most six after the dot, without an exponent. */
function formatNumber(value: number): string {
  return roundNumber(value)
    .toFixed(6)
    .replace(/\.?0+$/, '');
}
