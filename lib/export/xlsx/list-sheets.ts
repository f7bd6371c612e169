import type { Locale } from '#i18n/locales.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import type { CellValue, Table } from '../column.ts';
import { type DescribedColumn, describeTable } from '../dictionary.ts';
import { sourceTable } from '../source-table.ts';
import { type About, listAboutColumns, listAboutRows } from './list-about-rows.ts';
import { listDictionaryColumns, listDictionaryRows } from './list-dictionary-rows.ts';
import { toSheetColumn } from './sheet-column.ts';
import { type SheetValue, toSheetValue } from './to-sheet-value.ts';
import type { WrittenSheet } from './write-sheet.ts';

const messages = { vi, en };

type CellPages = AsyncIterable<readonly (readonly CellValue[])[]>;

/** A table as a workbook. */
export type Content = {
  table: Table;
  locale: Locale;
  pages: CellPages;
  /** The rows of sources.csv that `pages` rest on, read after these; null when they rest on none. */
  sources: CellPages | null;
  about: About;
};

/** Excel takes no longer address. */
const longestLink = 2_000;
const linkFont = { name: 'Calibri', size: 11, underline: true, color: { theme: 10 } };

/** The sheets of a workbook in their order: the rows, their sources, the dictionary, the file itself. Nothing is read before a sheet's pages are. */
export function listSheets({ table, locale, pages, sources, about }: Content): WrittenSheet[] {
  const described = describeTable(table, locale);
  const { columns, title } = described;
  const { sheets } = messages[locale].xlsx;
  return [
    {
      name: title,
      columns: columns.map((column) => toSheetColumn(column, locale)),
      leadingColumns: countLeading(columns),
      pages: typeCells(columns, pages),
    },
    ...(sources ? [toSourceSheet(sheets.sources, sources, locale)] : []),
    {
      name: sheets.dictionary,
      columns: listDictionaryColumns(locale),
      pages: [listDictionaryRows(columns, locale)],
      leadingColumns: 1,
    },
    {
      name: sheets.about,
      columns: listAboutColumns(locale),
      pages: [listAboutRows(described, about, sources !== null, locale)],
      leadingColumns: 1,
    },
  ];
}

/** Only here are addresses links: a sheet of rows may have more than the 65,530 that Excel takes, and all of them would have to be held. */
function toSourceSheet(name: string, sources: CellPages, locale: Locale): WrittenSheet {
  const { columns } = describeTable(sourceTable, locale);
  const looks = columns.map((column) => {
    const look = toSheetColumn(column, locale);
    return column.kind === 'url' ? { ...look, style: { ...look.style, font: linkFont } } : look;
  });
  return { name, columns: looks, leadingColumns: 1, pages: typeCells(columns, sources, toLink) };
}

/** Up to the name of the area where a table begins with one, else the first column alone. */
function countLeading(columns: readonly DescribedColumn[]): number {
  return Math.max(columns.slice(0, 3).findIndex(({ name }) => name === 'area_name') + 1, 1);
}

async function* typeCells(
  columns: readonly DescribedColumn[],
  pages: CellPages,
  toValue: (column: DescribedColumn, cell: CellValue) => SheetValue = toSheetValue,
): AsyncGenerator<SheetValue[][]> {
  for await (const page of pages)
    yield page.map((cells) => columns.map((column, index) => toValue(column, cells[index] ?? null)));
}

function toLink(column: DescribedColumn, cell: CellValue): SheetValue {
  const text = toSheetValue(column, cell);
  const isLink = column.kind === 'url' && typeof text === 'string' && text.length <= longestLink;
  return isLink ? { text, hyperlink: text } : text;
}
