import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** A file above this is refused unread, so that memory stays bounded; 100,000 figures are about 12 MB. */
const maxFileBytes = 50_000_000;
/** A record above this means a quote that never closes. */
const maxRecordCharacters = 100_000;

type Cells = string[];
type Failure = { line: number; message: string };

/** What stands between the columns: a spreadsheet of a country with a decimal comma saves its CSV with semicolons. */
export type Delimiter = ',' | ';';

type OnRecord = (cells: Cells, line: number, delimiter: Delimiter) => void;

/**
 * Reads the records of a CSV file (RFC 4180, UTF-8, with or without BOM, LF or CRLF, commas or semicolons as its header has them) and hands each with
 * the line it begins on to `onRecord`. Answers why reading stopped before the end, or null: missing, empty or too big file, another
 * encoding, other ends of lines or separators, a broken quote.
 */
export function readRecords(path: string, onRecord: OnRecord): Failure | null {
  const unreadable = findUnreadable(path);
  if (unreadable) return { line: 1, message: unreadable };
  const bytes = readFileSync(path);
  return findForeignEncoding(bytes) ?? findForeignForm(bytes) ?? parseRecords(bytes, onRecord);
}

function findUnreadable(path: string): string | null {
  if (!existsSync(path)) return 'the file is missing';
  const { size } = statSync(path);
  if (size === 0) return 'the file is empty';
  if (size <= maxFileBytes) return null;
  return `the file has ${Math.round(size / 1e6)} MB; at most ${maxFileBytes / 1e6} MB are read`;
}

function findForeignEncoding(bytes: Buffer): Failure | null {
  const startsLikeUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (startsLikeUtf16 || bytes.includes(0))
    return { line: 1, message: 'the file is UTF-16 or not text: save it as UTF-8' };
  if (isUtf8(bytes)) return null;
  return { line: findInvalidLine(bytes), message: 'these bytes are not UTF-8: save the file as UTF-8' };
}

/** What a spreadsheet may save as CSV where the country writes a decimal comma, or an old one for its own computer. */
function findForeignForm(bytes: Buffer): Failure | null {
  const newline = bytes.indexOf('\n');
  const first = bytes.subarray(0, newline === -1 ? bytes.length : newline).toString('utf8');
  const fail = (message: string): Failure => ({ line: 1, message });
  if (newline === -1 && /\r./s.test(first))
    return fail('the lines end with CR alone: save as CSV with the ends of lines of Windows or Unix');
  if (/^\ufeff?"?sep=/i.test(first))
    return fail(
      `the line ${first.trim()} is for one spreadsheet program alone: delete it, so that the names of the columns come first`,
    );
  if (!/[,;]/.test(first) && first.includes('\t'))
    return fail('the columns are separated by tabs: save as CSV, with commas or semicolons');
  return null;
}

/** Told by the header, since no column has a comma or semicolon in its name: with semicolons alone it has one reading. */
export function findDelimiter(bytes: Buffer): Delimiter {
  const newline = bytes.indexOf('\n');
  const first = bytes.subarray(0, newline === -1 ? bytes.length : newline).toString('utf8');
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

function findInvalidLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function parseRecords(bytes: Buffer, onRecord: OnRecord): Failure | null {
  const delimiter = findDelimiter(bytes);
  let line = 1;
  try {
    parse(bytes, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      max_record_size: maxRecordCharacters,
      on_record: (raw: Cells) => {
        const cells = raw.map((cell) => cell.replaceAll('\r\n', '\n'));
        onRecord(cells, line, delimiter);
        line += cells.join('').split('\n').length; // csv-parse counts a quoted CRLF as two lines
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line, message: describeCsvError(error.code) };
  }
}

function describeCsvError(code: CsvError['code']): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return 'a quoted cell begins in this record and never ends';
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'a quote is followed by text: a quote inside a quoted cell is written twice ("")';
  if (code === 'INVALID_OPENING_QUOTE')
    return 'a quote inside a cell: quote the whole cell and write it twice ("")';
  return `the record is not CSV (${code})`;
}

/** Why a row has more cells than the header. */
export function explainWidth(cells: number, expected: number, delimiter: Delimiter): string {
  const sign = delimiter === ',' ? 'comma' : 'semicolon';
  return `the row has ${cells} cells, the header ${expected}: a ${sign} inside a cell needs quotes`;
}
