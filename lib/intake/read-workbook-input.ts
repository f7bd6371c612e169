import { basename } from 'node:path';
import { encodeCell, encodeRow, type Worksheet } from '@cj-tech-master/excelts';
import vi from '#messages/vi.json' with { type: 'json' };
import { addedTables } from './added-tables.ts';
import { type InputTable, isEmpty, readHeader, toInputTable } from './input-table.ts';
import { openWorkbook } from './open-workbook.ts';
import { findByColumns, toTableName } from './read-csv-input.ts';
import { readSheetCell } from './read-sheet-cell.ts';
import type { Sheet } from './sheet.ts';
import { type RawCell, toTextCell } from './sheet.ts';

/** A sheet reaches to column XFD; ours have a fifth of this at most. */
const mostColumns = 100;
const ownSheets = [vi.template.guideSheet, vi.template.listSheet];

/**
 * Reads the sheets of a workbook that bear a table's name; tells which other filled sheets were left out. Rows of a table under another name are a problem,
 * since nothing may be left behind.
 */
export async function readWorkbookInput(path: string, bytes: Buffer) {
  const file = basename(path);
  const inputs: InputTable[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  const { worksheets } = await openWorkbook(bytes);
  for (const worksheet of worksheets) {
    const table = toTableName(worksheet.name);
    const { sheet, farthest } = toSheet(file, worksheet);
    if (table) {
      const { input, problems: wrong } = toInputTable(table, sheet);
      inputs.push(input);
      problems.push(...wrong);
      if (farthest)
        problems.push(`${sheet.name}!${farthest}: only the first ${mostColumns} columns are read`);
    } else if (!ownSheets.includes(worksheet.name) && sheet.records.length > 0) {
      const meant = sheet.records.length > 1 && findByColumns(readHeader(sheet.records[0]?.cells ?? []));
      if (meant)
        problems.push(
          `${sheet.name}: has the columns of ${meant}, but is not read under this name: name it ${meant}, add its rows there, or delete it`,
        );
      else
        remarks.push(
          `${sheet.name}: this sheet is not read; only ${Object.keys(addedTables).join(', ')} are`,
        );
    }
  }
  if (inputs.length === 0 && problems.length === 0)
    problems.push(`${file}: no sheet is named ${Object.keys(addedTables).join(', ')}`);
  return { inputs, problems, remarks };
}

/** Also tells the first filled cell that is too far to the right. */
function toSheet(file: string, worksheet: Worksheet): { sheet: Sheet; farthest: string | null } {
  const name = `${file}:${worksheet.name}`;
  const records: Sheet['records'] = [];
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
  const toPlace: Sheet['toPlace'] = (row, index, column) => {
    const address = index === null ? encodeRow(row - 1) : encodeCell({ r: row - 1, c: index });
    return `${name}!${address}${column && `: ${column}`}`;
  };
  return { sheet: { name, records, toPlace }, farthest };
}
