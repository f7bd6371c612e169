import { type Cell, ValueType } from '@cj-tech-master/excelts';
import { type RawCell, toTextCell } from './raw-cell.ts';
import { type NumberFormat, readNumberFormat } from './read-number-format.ts';

/** A workbook's cell as raw cell. Formulas, errors, merged and struck-through cells, ticks, dates with a time of day and numbers that are shown with a word are refused. */
export function readSheetCell(cell: Cell): RawCell {
  if (cell.isMerged) return refused('is merged with other cells: unmerge them');
  const { value } = cell;
  if (value === null || value === undefined) return toTextCell('');
  if (cell.font?.strike) return refused('is struck through: empty it, or take the line away');
  if (typeof value === 'string') return toTextCell(value);
  if (typeof value === 'number') return readNumberCell(value, readNumberFormat(formatOf(cell)));
  if (value instanceof Date) return readDate(value);
  if (cell.type === ValueType.Formula) return refused('contains a formula: paste its value');
  if (cell.type === ValueType.RichText) return toTextCell(cell.text);
  if (cell.type === ValueType.Hyperlink)
    return { kind: 'text', text: cell.text, address: cell.hyperlink ?? null };
  if (cell.type === ValueType.Error) return refused(`contains the error ${cell.text}`);
  return refused('contains true or false');
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

function readDate(date: Date): RawCell {
  if (Number.isNaN(date.getTime())) return refused('is no date');
  const iso = date.toISOString();
  const [day = '', time] = iso.split('T');
  return time === '00:00:00.000Z'
    ? { kind: 'date', iso: day }
    : refused(`is a date with a time of day (${iso})`);
}
