import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** A workbook as another library reads it. */
export function readWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellDates: true, UTC: true });
}

/** The values of all cells of a sheet, typed; undefined where there is none. */
export function readSheet(book: WorkBook, name: string): unknown[][] {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`There is no sheet ${name}, but ${book.SheetNames.join(', ')}`);
  return utils.sheet_to_json(sheet, { header: 1, raw: true, UTC: true, defval: undefined });
}

/** The text of a part of the file, such as `xl/worksheets/sheet1.xml`. */
export function readPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`There is no ${path}`);
  return strFromU8(part);
}
