import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { openWorkbook } from '#lib/intake/open-workbook.ts';
import { toTemplate } from '#lib/intake/write-template.ts';
import { northern } from './dataset-folder.ts';

type Value = string | number | boolean | Date | { formula: string; result: number } | null;

/** Rows by sheet; each row by column name. They are written from row 3 on, below the explanations. */
export type Filling = Record<string, Record<string, Value>[]>;

async function makeTemplate(): Promise<Buffer> {
  const { areas, sources } = await readValidDataset(northern);
  return Buffer.from(await toTemplate({ areas, sources }));
}

/** The template of the northern dataset, filled by the library that made it; answers its path in `folder`. */
export async function fillTemplate(folder: string, filling: Filling, name = 'mau.xlsx'): Promise<string> {
  const workbook = await openWorkbook(await makeTemplate());
  for (const [table, rows] of Object.entries(filling)) {
    const sheet = workbook.getWorksheet(table);
    if (!sheet) throw new Error(`The template has no sheet ${table}`);
    const columns = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(1, index + 1).text);
    rows.forEach((row, index) => {
      for (const [column, value] of Object.entries(row)) {
        const cell = sheet.getCell(index + 3, columns.indexOf(column) + 1);
        cell.value = value;
        if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
      }
    });
  }
  const path = join(folder, name);
  writeFileSync(path, await workbook.xlsx.writeBuffer());
  return path;
}

/** The template filled by another library, as another spreadsheet program would save it. */
export async function fillTemplateElsewhere(folder: string, filling: Filling): Promise<string> {
  const book = read(await makeTemplate());
  for (const [table, rows] of Object.entries(filling)) {
    const sheet = book.Sheets[table];
    if (!sheet) throw new Error(`The template has no sheet ${table}`);
    const [columns = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    const values = rows.map((row) => columns.map((column) => row[column] ?? null));
    utils.sheet_add_aoa(sheet, values, { origin: 'A3', cellDates: true });
  }
  const path = join(folder, 'mau-khac.xlsx');
  writeFileSync(path, Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' })));
  return path;
}
