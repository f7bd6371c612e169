import type { CellValue } from '../column.ts';
import type { DescribedColumn, Label } from '../dictionary.ts';
import { roundNumber } from '../round-number.ts';

/** What a cell of a sheet holds; null leaves it empty. */
export type SheetValue = string | number | boolean | Date | { text: string; hyperlink: string } | null;

type Described = Pick<DescribedColumn, 'kind' | 'labels' | 'prefixes' | 'details'>;
type Scalar = string | number | bigint | boolean;

/** Between the values of a list; words have semicolons and commas in them. */
export const separator = ' | ';
/** Excel keeps so many digits of a number and makes the others zero. */
const mostDigits = 15;
/** A longer text makes Excel call the file damaged. */
const longestText = 32_767;
/** Excel counts a 29 February 1900 that never was, and knows no day before 1900. */
const firstDay = '1900-03-01';

/**
 * A cell as a sheet has it, typed by its column: codes in words, dates (UTC) as dates, amounts and rates as numbers, several values as one text. An amount of
 * more than 15 digits and a day before March 1900 are texts, since Excel would change them; a text is cut after 32,767 characters. Throws
 * RangeError for NaN.
 */
export function toSheetValue(column: Described, cell: CellValue): SheetValue {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'object') return toTyped(column, cell);
  const [first = null, ...others] = cell;
  if (first === null || others.length === 0) return first === null ? null : toTyped(column, first);
  return cutText(cell.map((item) => toPlain(column, item)).join(separator));
}

function toTyped(column: Described, value: Scalar): SheetValue {
  if (typeof value === 'bigint') return isTooLong(value) ? String(value) : Number(value);
  if (typeof value === 'number') return roundNumber(value);
  if (typeof value === 'boolean') return value;
  const isTime = column.kind === 'date' || column.kind === 'time';
  return isTime && value >= firstDay ? new Date(value) : cutText(toPlain(column, value));
}

function toPlain(column: Described, value: Scalar): string {
  const text = String(typeof value === 'number' ? roundNumber(value) : value);
  return escapeCodes(column.prefixes ? putInWords(column, text) : (findLabel(column.labels, text) ?? text));
}

/** `plan_incomplete:hoa-binh+vinh-phuc` with the ids in the words' place of them. */
function putInWords({ labels, details }: Described, text: string): string {
  const [code = '', following = ''] = text.split(':');
  const names = following.split('+').map((one) => findLabel(details, one) ?? one);
  return findLabel(labels, code)?.replace('…', names.join(', ')) ?? text;
}

function findLabel(labels: readonly Label[] | null, wanted: string): string | undefined {
  return labels?.find(({ value }) => value === wanted)?.label;
}

function isTooLong(amount: bigint): boolean {
  return String(amount).replace('-', '').length > mostDigits;
}

/** A sheet reads _x0041_ as A (ISO 29500-1, ST_Xstring). */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function cutText(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
