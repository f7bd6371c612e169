import { basename } from 'node:path';
import { encodeCell, encodeRow, type Worksheet } from '@cj-tech-master/excelts';
import vi from '#messages/vi.json' with { type: 'json' };
import { listTables } from './added-tables.ts';
import { findByColumns, type Inputs, isEmpty, toInputRows, toTableName } from './input-table.ts';
import { openWorkbook } from './open-workbook.ts';
import { readSheetCell } from './read-sheet-cell.ts';
import { type RawCell, type ReadSheet, toTextCell } from './sheet.ts';

/** A sheet reaches to column XFD; ours have a fifth of this at most. */
const mostColumns = 100;
const ownSheets = [vi.template.guideSheet, vi.template.listSheet];

/**
 * Reads the sheets of a workbook that bear a table's name; tells which other filled sheets were left out. Rows of a table under another name are a problem,
 * since nothing may be left behind.
 */
export async function readWorkbookInput(path: string, bytes: Buffer): Promise<Inputs> {
  const file = basename(path);
  const names = listTables().join(', ');
  const { worksheets } = await openWorkbook(bytes);
  const sheets = worksheets
    .filter(({ name }) => !ownSheets.includes(name))
    .map((worksheet) => ({ table: toTableName(worksheet.name), ...toSheet(file, worksheet) }));
  const read = sheets.map(({ table, sheet, farthest }): Inputs => {
    if (!table) return explainLeft(sheet, names);
    const { rows, problems, remarks } = toInputRows(table, sheet);
    const far = farthest ? [`${sheet.name}!${farthest}: only the first ${mostColumns} columns are read`] : [];
    return { rows, problems: [...problems, ...far], remarks };
  });
  const problems = read.flatMap((inputs) => inputs.problems);
  if (problems.length === 0 && !sheets.some(({ table }) => table))
    problems.push(`${file}: no sheet is named ${names}`);
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems,
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

function explainLeft(sheet: ReadSheet, names: string): Inputs {
  const meant = sheet.records.length > 1 && findByColumns(sheet);
  const problem = `${sheet.name}: has the columns of ${meant}, but is not read under this name: name it ${meant}, add its rows there, or delete it`;
  const remark = `${sheet.name}: this sheet is not read; only ${names} are`;
  if (meant) return { rows: [], problems: [problem], remarks: [] };
  return { rows: [], problems: [], remarks: sheet.records.length > 0 ? [remark] : [] };
}

/** Also tells the first filled cell that is too far to the right. */
function toSheet(file: string, worksheet: Worksheet): { sheet: ReadSheet; farthest: string | null } {
  const name = `${file}:${worksheet.name}`;
  const records: ReadSheet['records'] = [];
  let farthest: string | null = null;
  worksheet.eachRow((row, number) => {
    const cells: RawCell[] = [];
    row.eachCell((cell, column) => {
      const read = readSheetCell(cell);
      if (column > mostColumns) farthest ??= isEmpty(read) ? null : cell.address;
      else cells.push(...Array.from({ length: column - 1 - cells.length }, () => toTextCell('')), read);
    });
    if (!cells.every(isEmpty)) records.push({ number, cells });
  });
  const toPlace: ReadSheet['toPlace'] = (row, index, column) => {
    const address = index === null ? encodeRow(row - 1) : encodeCell({ r: row - 1, c: index });
    return `${name}!${address}${column && `: ${column}`}`;
  };
  return { sheet: { name, records, toPlace }, farthest };
}
