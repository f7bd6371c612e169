import { type Options, stringify } from 'csv-stringify/sync';
import type { Locale } from '#i18n/locales.ts';
import type { CellValue, Column } from './column.ts';
import { chooseDelimiter, guardText, toExcelAmount, toExcelNumber } from './excel-csv.ts';
import { roundNumber } from './round-number.ts';

// RFC 4180. `escape_formulas` puts an apostrophe before texts that begin with = + - @, tab, CR or a full-width = + - @;
// fields given as numbers stay untouched, so cells must be passed in their own type.
const options: Options = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { number: formatNumber, boolean: String },
};

type Field = Exclude<CellValue, readonly unknown[]>;

/**
 * The one CSV writer: turns pages of rows into CSV text, a chunk for each page, the header in the first (also when there is
 * no row). `bom` puts a byte-order mark first, by which Excel knows UTF-8; `excel` writes for an Excel of that language, mark included (docs/decisions/0030).
 * Throws what `pages` throws, RangeError for NaN.
 */
export async function* writeCsv(
  columns: readonly Pick<Column, 'name'>[],
  pages: AsyncIterable<readonly (readonly CellValue[])[]>,
  { bom = false, excel }: { bom?: boolean; excel?: Locale | undefined } = {},
): AsyncGenerator<string> {
  const dialect = excel ? toExcelDialect(excel) : options;
  const toField = excel ? (cell: CellValue) => guardField(joinList(cell)) : joinList;
  let head = (bom || excel ? '\uFEFF' : '') + stringify([columns.map(({ name }) => name)], dialect);
  for await (const page of pages) {
    const rows = stringify(
      page.map((cells) => cells.map(toField)),
      dialect,
    );
    yield head + rows;
    head = '';
  }
  if (head) yield head;
}

function toExcelDialect(language: Locale): Options {
  return {
    ...options,
    delimiter: chooseDelimiter(language),
    cast: {
      number: (value) => toExcelNumber(formatNumber(value), language),
      bigint: toExcelAmount,
      boolean: String,
    },
  };
}

function guardField(field: Field): Field {
  return typeof field === 'string' ? guardText(field) : field;
}

/** A list of one keeps its type, so that a number stays one. */
function joinList(cell: CellValue): Field {
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
