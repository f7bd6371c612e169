import { type Cell, ValueType } from '@cj-tech-master/excelts';
import { type RawCell, toTextCell } from './raw-cell.ts';
import { type NumberFormat, readNumberFormat, showsWholeDate } from './read-number-format.ts';

/**
 * A workbook's cell as raw cell. Refused are formulas, errors, merged cells, ticks, text that is struck through, raised or lowered in part, dates with a time of
 * day or shown without day, month or year, and numbers that are shown with a word or sign.
 */
export function readSheetCell(cell: Cell): RawCell {
  if (cell.isMerged) return refused('is merged with other cells: unmerge them');
  const { value } = cell;
  if (value === null || value === undefined) return toTextCell('');
  const marked = findMark(cell);
  if (marked) return refused(marked);
  if (typeof value === 'string') return toTextCell(value);
  if (typeof value === 'number') return readNumberCell(value, readNumberFormat(formatOf(cell)));
  if (value instanceof Date) return readDate(value, formatOf(cell));
  if (cell.type === ValueType.Formula) return refused('contains a formula: paste its value');
  if (cell.type === ValueType.RichText) return toTextCell(cell.text);
  if (cell.type === ValueType.Hyperlink)
    return { kind: 'text', text: cell.text, address: cell.hyperlink ?? null };
  if (cell.type === ValueType.Error) return refused(`contains the error ${cell.text}`);
  return refused('contains true or false');
}

/** What a reader sees of the text and its bare characters do not tell: a line through them, or a footnote's raised number. */
function findMark(cell: Cell): string | null {
  const { value } = cell;
  const runs =
    value !== null && typeof value === 'object' && 'richText' in value ? (value.richText ?? []) : [];
  const fonts = [cell.font, ...runs.filter(({ text }) => text.trim() !== '').map(({ font }) => font)];
  if (fonts.some((font) => font?.strike)) return 'is struck through: empty it, or take the line away';
  return fonts.some((font) => font?.vertAlign)
    ? 'has raised or lowered characters: take the footnote mark away'
    : null;
}

function readNumberCell(value: number, { isPercent, addition }: NumberFormat): RawCell {
  return addition === null
    ? { kind: 'number', value, isPercent }
    : refused(`is the number ${value}, which its format shows ${addition}: write as text what is printed`);
}

function refused(reason: string): RawCell {
  return { kind: 'refused', reason };
}

function formatOf({ numFmt }: Cell): string {
  return typeof numFmt === 'string' ? numFmt : (numFmt?.formatCode ?? '');
}

function readDate(date: Date, format: string): RawCell {
  if (Number.isNaN(date.getTime())) return refused('is no date');
  if (!showsWholeDate(format))
    return refused(`is a date shown as ${format}, without its day, month or year: write YYYY-MM-DD as text`);
  const iso = date.toISOString();
  const [day = '', time] = iso.split('T');
  return time === '00:00:00.000Z'
    ? { kind: 'date', iso: day }
    : refused(`is a date with a time of day (${iso})`);
}
