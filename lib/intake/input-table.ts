import { type AddedTable, isNeeded, listColumns, listTables } from './added-tables.ts';
import { cleanLine } from './clean-text.ts';
import { placeColumns } from './gap-rows.ts';
import { type RawCell, type ReadSheet, reportAt, textOf } from './sheet.ts';

const maxRows = 20_000;

/** A filled row by column name, and where it stands. */
export type InputRow = {
  table: AddedTable;
  sheet: ReadSheet;
  columns: readonly string[];
  number: number;
  cells: ReadonlyMap<string, RawCell>;
};

/** What a file has to add. `remarks` tell what was left out on purpose. */
export type Inputs = { rows: InputRow[]; problems: string[]; remarks: string[] };

/** Begins every explanation under the template's header; no cell of the data can begin so. */
export const explanationMark = '▸';

/** Names of the columns as the header writes them. */
function readHeader({ records }: ReadSheet): string[] {
  return (records[0]?.cells ?? []).map((cell) => cleanLine(textOf(cell)).toLowerCase());
}

/**
 * Finds a sheet's rows by its header: known columns in any order, each once, none that is needed missing. Skips the
 * template's row of explanations, wherever it was sorted to. An explanation beside data and cells outside the named
 * columns are problems, so that nothing is lost unseen; so are more than 20,000 rows. Rows of a template of gaps in which nobody wrote are left out, with a remark.
 */
export function toInputRows(table: AddedTable, sheet: ReadSheet): Inputs {
  const [header, ...records] = sheet.records;
  const columns = readHeader(sheet);
  const wrong = header ? checkHeader(table, sheet, header.number, columns) : [];
  if (wrong.length > 0) return { rows: [], problems: wrong, remarks: [] };
  const written = records.filter(({ cells }) => !cells.every((cell) => isEmpty(cell) || isExplanation(cell)));
  const overwritten = written.filter(({ cells }) => cells.some(isExplanation));
  const data = written.filter(({ cells }) => !cells.some(isExplanation));
  if (data.length > maxRows) {
    const message = `${sheet.name}: ${data.length} rows; at most ${maxRows} are read at once`;
    return { rows: [], problems: [message], remarks: [] };
  }
  const problems = [
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
    table,
    sheet,
    columns,
    number,
    cells: new Map(columns.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : []))),
  }));
  const isOpen = (row: InputRow) => table === 'figures' && isBegunOnly(row);
  const remarks = rows
    .filter(isOpen)
    .map(({ number }) => reportAt(sheet, number, null, '', 'no amount was written into this row: left out'));
  return { rows: rows.filter((row) => !isOpen(row)), problems, remarks };
}

/** Whether a row has all that a template of gaps wrote, and nothing else. */
function isBegunOnly({ cells }: InputRow): boolean {
  const filled = [...cells].flatMap(([column, cell]) => (isEmpty(cell) ? [] : column));
  return filled.length === placeColumns.length && placeColumns.every((column) => filled.includes(column));
}

function checkHeader(table: AddedTable, sheet: ReadSheet, row: number, header: string[]): string[] {
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

/** The table that a sheet's or file's name says, whatever its capitals; undefined for another name. */
export function toTableName(name: string): AddedTable | undefined {
  return listTables().find((table) => table === name.trim().toLowerCase());
}

/** The table whose columns a header has: all that it needs, else more than half of them and more than of any other, so that the rest can be told. */
export function findByColumns(sheet: ReadSheet): AddedTable | undefined {
  const header = readHeader(sheet);
  const shares = listTables().map((table) => {
    const known = listColumns(table);
    const needed = known.filter((column) => isNeeded(table, column));
    const foreign = header.filter((column) => column !== '' && !known.includes(column)).length;
    const found = needed.filter((column) => header.includes(column)).length;
    return {
      table,
      fits: foreign === 0 && found === needed.length,
      share: (found - foreign) / needed.length,
    };
  });
  const fitting = shares.filter(({ fits }) => fits);
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]?.table : undefined;
  const [nearest, next] = shares.toSorted((a, b) => b.share - a.share);
  return nearest && nearest.share > 0.5 && nearest.share > (next?.share ?? 0) ? nearest.table : undefined;
}
