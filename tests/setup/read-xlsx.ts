import { type CellObject, read, SSF, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** Sheets count days; 1970-01-01 is this one. */
const firstDayOfUnix = 25_569;
const millisecondsPerDay = 86_400_000;

/** A workbook as another library reads it, dates rounded to the millisecond: by itself the library cuts one off every fourth time of day. */
export function readWorkbook(bytes: Uint8Array): WorkBook {
  const book = read(bytes, { cellNF: true });
  for (const sheet of Object.values(book.Sheets))
    for (const cell of Object.values(sheet))
      if (isDate(cell)) Object.assign(cell, { t: 'd', v: toDate(cell.v) });
  return book;
}

function isDate(cell: CellObject): cell is CellObject & { v: number } {
  return cell.t === 'n' && cell.z !== undefined && SSF.is_date(cell.z);
}

function toDate(days: number): Date {
  return new Date(Math.round((days - firstDayOfUnix) * millisecondsPerDay));
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
