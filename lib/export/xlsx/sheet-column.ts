import type { Alignment, Style } from '@cj-tech-master/excelts';
import type { Locale } from '#i18n/locales.ts';
import type { ColumnKind } from '../column.ts';
import type { DescribedColumn } from '../dictionary.ts';

/** A column of a sheet; the width is in characters. */
export type SheetColumn = { title: string; width: number; style: Partial<Style> };

const widths: Record<ColumnKind, number> = {
  id: 26,
  text: 30,
  code: 12,
  amount: 20,
  percent: 14,
  points: 14,
  count: 12,
  year: 9,
  flag: 12,
  date: 13,
  time: 20,
  url: 44,
};
/** Columns whose texts are shorter or longer than those of their kind. */
const otherWidths: Record<string, number> = {
  figure: 15,
  claim: 15,
  source: 44,
  official_code: 12,
  title: 50,
  source_title: 50,
  note_vi: 60,
  note_en: 60,
  legal_source: 50,
  before: 50,
  after: 50,
  content_sha256: 68,
  bundle_sha256: 68,
};
const widestLabel = 32;
const widestList = 50;
/** The button of a filter stands beside the title; in characters. */
export const filterButton = 4;

const days: Record<Locale, string> = { vi: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };
/** Excel shows a flag by itself; LibreOffice, to which it is 1 or 0, by this. */
const flagFormat = '"TRUE";"TRUE";"FALSE"';
const measured: readonly ColumnKind[] = ['amount', 'percent', 'points', 'count'];

/**
 * How a column looks. A rate has no fixed number of decimals: more than it has would claim a precision that it has not. Texts are marked as such, so that none
 * becomes a formula or a date when its cell is edited.
 */
export function toSheetColumn(column: DescribedColumn, locale: Locale): SheetColumn {
  const { name, title, kind, list, labels } = column;
  const longestLabel = Math.min(
    list ? widestList : widestLabel,
    longest((labels ?? []).map(({ label }) => label)) + 2,
  );
  return {
    title,
    width: Math.max(
      otherWidths[name] ?? widths[kind],
      longest(title.split(' ')) + filterButton,
      longestLabel,
    ),
    style: {
      numFmt: list && kind !== 'amount' ? '@' : chooseFormat(kind, locale),
      alignment: { ...align(kind), vertical: 'top', wrapText: kind === 'text' || kind === 'code' || list },
    },
  };
}

/** A column of words, for the sheets about the rows. */
export function toTextColumn(title: string, width: number): SheetColumn {
  return { title, width, style: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } } };
}

function chooseFormat(kind: ColumnKind, locale: Locale): string {
  if (kind === 'amount' || kind === 'count') return '#,##0';
  if (kind === 'year') return '0';
  if (kind === 'date') return days[locale];
  if (kind === 'time') return `${days[locale]} hh:mm:ss`;
  if (kind === 'flag') return flagFormat;
  return kind === 'percent' || kind === 'points' ? 'General' : '@';
}

/** Numbers stand off the text to their right. */
function align(kind: ColumnKind): Partial<Alignment> {
  return measured.includes(kind) ? { horizontal: 'right', indent: 1 } : { horizontal: 'left' };
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
