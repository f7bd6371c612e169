import { type AddedTable, isNeeded, listColumns } from './added-tables.ts';
import { cleanLine } from './clean-text.ts';
import type { RawCell } from './sheet.ts';
import { reportAt, type Sheet, textOf } from './sheet.ts';

/** The filled rows of one sheet, by column name, and where each cell stands. */
export type InputTable = {
  table: AddedTable;
  sheet: Sheet;
  rows: { number: number; cells: ReadonlyMap<string, RawCell> }[];
  columns: readonly string[];
};

/** Begins every explanation under the template's header; no cell of the data can begin so. */
export const explanationMark = '▸';

/** Names of the columns as the header writes them. */
export function readHeader(cells: readonly RawCell[]): string[] {
  return cells.map((cell) => cleanLine(textOf(cell)).toLowerCase());
}

/**
 * Finds a sheet's rows by its header: known columns in any order, each once, none that is needed missing. Skips the
 * template's row of explanations, wherever it was sorted to. An explanation beside data and cells outside the named
 * columns are problems, so that nothing is lost unseen.
 */
export function toInputTable(table: AddedTable, sheet: Sheet): { input: InputTable; problems: string[] } {
  const [header, ...records] = sheet.records;
  const columns = readHeader(header?.cells ?? []);
  const input = { table, sheet, rows: [], columns };
  const wrong = header ? checkHeader(table, sheet, header.number, columns) : [];
  if (wrong.length > 0) return { input, problems: wrong };
  const written = records.filter(({ cells }) => !cells.every((cell) => isEmpty(cell) || isExplanation(cell)));
  const overwritten = written.filter(({ cells }) => cells.some(isExplanation));
  const data = written.filter((record) => !overwritten.includes(record));
  const stray = [
    ...overwritten.map(({ number, cells }) => {
      const message = `is an explanation of the template (${explanationMark}) in a row of data: write into another row, or empty every cell that begins so`;
      return reportAt(sheet, number, cells.findIndex(isExplanation), '', message);
    }),
    ...data.flatMap(({ number, cells }) =>
      cells.flatMap((cell, index) =>
        columns[index] || isEmpty(cell)
          ? []
          : reportAt(sheet, number, index, '', 'stands in a column without a name'),
      ),
    ),
  ];
  const rows = data.map(({ number, cells }) => ({
    number,
    cells: new Map(columns.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : []))),
  }));
  return { input: { ...input, rows }, problems: stray };
}

function checkHeader(table: AddedTable, sheet: Sheet, row: number, header: string[]): string[] {
  const known = listColumns(table);
  const list = known.join(', ');
  const report = (index: number | null, column: string, message: string) =>
    reportAt(sheet, row, index, column, message);
  if (!header.some((column) => known.includes(column)))
    return [report(null, '', `the first filled row must have the names of columns: ${list}`)];
  const unknown = header.flatMap((column, index) =>
    column === '' || known.includes(column)
      ? []
      : report(index, column, `unknown column; ${table} has ${list}`),
  );
  const repeated = header.flatMap((column, index) =>
    known.includes(column) && header.indexOf(column) < index
      ? report(index, column, 'this column appears twice')
      : [],
  );
  const missing = known.flatMap((column) =>
    isNeeded(table, column) && !header.includes(column) ? report(null, column, 'this column is missing') : [],
  );
  return [...unknown, ...repeated, ...missing];
}

function isExplanation(cell: RawCell): boolean {
  return textOf(cell).trimStart().startsWith(explanationMark);
}

/** Whether a cell holds nothing but spaces. */
export function isEmpty(cell: RawCell): boolean {
  return cell.kind === 'text' && cleanLine(cell.text) === '' && cell.address === null;
}
