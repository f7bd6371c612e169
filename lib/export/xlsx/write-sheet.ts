import { setImmediate } from 'node:timers/promises';
import type { Row, Style, WorkbookWriter, WorksheetWriter } from '@cj-tech-master/excelts';
import { countLines } from './count-lines.ts';
import { filterButton, type SheetColumn } from './sheet-column.ts';
import type { SheetValue } from './to-sheet-value.ts';

export type WrittenSheet = {
  name: string;
  columns: readonly SheetColumn[];
  pages: AsyncIterable<readonly (readonly SheetValue[])[]> | Iterable<readonly (readonly SheetValue[])[]>;
  /** How many of the first columns say what a row is about: they stand on every printed page. */
  leadingColumns: number;
};

/** Rows below the header: a sheet of Excel has 1,048,576 rows. */
const mostRows = 1_048_575;
/** Written in one go, some milliseconds; then other requests have their turn. */
const rowsAtOnce = 50;
/** Heights in points. */
const lineHeight = 15;
const tallest = 409;

const headerStyle: Partial<Style> = {
  font: { bold: true, size: 11, name: 'Calibri', family: 2 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } },
  border: { bottom: { style: 'thin', color: { argb: 'FF7F8FA3' } } },
  alignment: { vertical: 'middle', wrapText: true },
};

/**
 * Writes rows under one frozen header with filters, printed one page wide with the header and the leading columns on each page, and stops after each page so
 * that its bytes can be taken before the next is asked for. Rows that a sheet cannot hold go on in "name (2)".
 */
export async function* writeSheet(
  book: WorkbookWriter,
  { pages, ...look }: WrittenSheet,
  rowsPerSheet = mostRows,
): AsyncGenerator<void> {
  let number = 1;
  let sheet = openSheet(book, look, number);
  let count = 0;
  for await (const page of pages) {
    for (const row of page) {
      if (count === rowsPerSheet) {
        closeSheet(sheet, look.columns.length, count);
        number += 1;
        sheet = openSheet(book, look, number);
        count = 0;
      }
      addRow(sheet, row, look.columns);
      count += 1;
      if (count % rowsAtOnce === 0) await setImmediate();
    }
    yield;
  }
  closeSheet(sheet, look.columns.length, count);
  yield;
}

function openSheet(
  book: WorkbookWriter,
  { name, columns, leadingColumns }: Omit<WrittenSheet, 'pages'>,
  number: number,
): WorksheetWriter {
  const sheet = book.addWorksheet(number === 1 ? name : `${name} (${number})`, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9, // A4
      orientation: 'landscape',
      printTitlesRow: '1:1',
      printTitlesColumn: `A:${toLetter(leadingColumns)}`,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.columns = columns.map(({ width, style }) => ({ width, style }));
  const header = columns.map(({ width }) => ({ width: width - filterButton, style: headerStyle }));
  const titles = columns.map(({ title }) => title);
  addRow(sheet, titles, header);
  return sheet;
}

/** The letter of one of the first 26 columns, counted from 1. */
function toLetter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}

/** A cell takes the column's own style object, which is looked up, not compared. */
function addRow(
  sheet: WorksheetWriter,
  values: readonly SheetValue[],
  columns: readonly Pick<SheetColumn, 'width' | 'style'>[],
): void {
  const row = sheet.addRow([]);
  let lines = 1;
  columns.forEach(({ width, style }, index) => {
    const value = values[index] ?? null;
    if (value === null) return;
    const cell = row.getCell(index + 1);
    cell.value = value;
    cell.style = style;
    if (typeof value === 'string' && style.alignment?.wrapText)
      lines = Math.max(lines, countLines(value, width));
  });
  if (lines > 1) suggestHeight(row, lines);
  row.commit();
}

/** Excel measures rows without a height itself, LibreOffice does not; a height that is not "custom" is measured again on editing. */
function suggestHeight(row: Row, lines: number): void {
  row.height = Math.min(lines * lineHeight, tallest);
  row.customHeight = false;
}

function closeSheet(sheet: WorksheetWriter, columns: number, rows: number): void {
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows + 1, col: columns } };
  sheet.ignoredErrors.push({ ref: 'A1:XFD1048576', numberStoredAsText: true });
  sheet.commit();
}
