import { type Cell, ValueType } from '@cj-tech-master/excelts';
import { type RawCell, toTextCell } from './sheet.ts';

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
  if (typeof value === 'number') return readNumber(value, formatOf(cell));
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

const quoted = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./gs;
/** Padding, colours, languages, spaces and đồng say nothing that the number does not. */
const silent =
  /^(?:"\s*(?:đồng|vnđ|vnd|đ|₫)?\s*"|\\[\s₫]|\[\$(?:đồng|vnđ|vnd|đ|₫)?(?:-[^\]]*)?\]|\[[^$\]][^\]]*\]|[_*].)$/i;
/** Digits with groups and decimals; below zero with a minus or in brackets; for a zero a dash. */
const digits = String.raw`(?:general|@|[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]+)?(?:e\+0+)?%?)`;
const negative = String.raw`(?:(?:\\?-)?${digits}|\\?\(${digits}\\?\))`;
const plain = new RegExp(`^(?:${digits}(?:;${negative}?(?:;(?:"-"|-)?[#0?,.%]*(?:;@?)?)?)?)?$`, 'i');

/** The number, when its format (ISO 29500-1, 18.8.31) is known to show nothing but it; a format that adds a word or sign, or hides thousands, is none of those. */
function readNumber(value: number, format: string): RawCell {
  const code = format
    .normalize('NFC')
    .replaceAll(quoted, (part) => (silent.test(part) ? '' : part))
    .replaceAll(/[\s₫]/g, '');
  return plain.test(code)
    ? { kind: 'number', value, isPercent: code.includes('%') }
    : refused(
        `is the number ${value}, whose format ${format} may show more than it: write as text what is printed`,
      );
}

function refused(reason: string): RawCell {
  return { kind: 'refused', reason };
}

function formatOf({ numFmt }: Cell): string {
  return typeof numFmt === 'string' ? numFmt : (numFmt?.formatCode ?? '');
}

function readDate(date: Date, format: string): RawCell {
  if (Number.isNaN(date.getTime())) return refused('is no date');
  const letters = format.replaceAll(quoted, '').toLowerCase();
  if (!['d', 'm', 'y'].every((letter) => letters.includes(letter)))
    return refused(`is a date shown as ${format}, without its day, month or year: write YYYY-MM-DD as text`);
  const iso = date.toISOString();
  const [day = '', time] = iso.split('T');
  return time === '00:00:00.000Z'
    ? { kind: 'date', iso: day }
    : refused(`is a date with a time of day (${iso})`);
}
