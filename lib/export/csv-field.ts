import type { Locale } from '#i18n/locales.ts';
import type { CellValue } from './column.ts';
import { chooseDelimiter, guardText, toExcelAmount, toExcelNumber } from './excel-csv.ts';
import { roundNumber } from './round-number.ts';

/** What stands between fields, and how one cell is written: quoted and guarded as it needs. */
export type CsvDialect = { delimiter: string; writeField: (cell: CellValue) => string };

/** By these a spreadsheet knows a formula; the last four are full-width. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * The fields of a CSV by RFC 4180, for programs or for an Excel of a language. A text that a spreadsheet would take for a formula gets an apostrophe; a number
 * below zero stays one. `writeField` throws a RangeError for NaN.
 */
export function createCsvDialect(excel?: Locale): CsvDialect {
  const delimiter = excel ? chooseDelimiter(excel) : ',';
  const special = delimiter === ';' ? /[";\r\n]/ : /[",\r\n]/;
  const quote = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const writeText = (text: string) => {
    const guarded = excel ? guardText(text) : text;
    return quote(formula.test(guarded) ? `'${guarded}` : guarded);
  };
  const writeNumber = excel
    ? (value: number) => quote(toExcelNumber(formatNumber(value), excel))
    : formatNumber;
  const writeAmount = excel ? toExcelAmount : String;
  const writeField = (cell: CellValue): string => {
    switch (typeof cell) {
      case 'string':
        return writeText(cell);
      case 'number':
        return writeNumber(cell);
      case 'bigint':
        return writeAmount(cell);
      case 'boolean':
        return String(cell);
      default:
        return cell === null ? '' : writeList(cell);
    }
  };
  // A list of one keeps its type, so that a number stays one.
  const writeList = (cells: Extract<CellValue, readonly unknown[]>) =>
    cells.length > 1 ? writeText(cells.join(';')) : writeField(cells[0] ?? null);
  return { delimiter, writeField };
}

/** Plain decimal digits, at most six after the dot, without an exponent. */
function formatNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return roundNumber(value)
    .toFixed(6)
    .replace(/\.?0+$/, '');
}
