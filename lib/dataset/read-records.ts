import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import type { Delimiter } from './first-line.ts';
import { readBlocks } from './read-blocks.ts';
import { type Failure, scanFile } from './scan-file.ts';
import { splitPlainLines } from './split-plain-lines.ts';

/** A record above this means a quote that never closes. */
const maxRecordCharacters = 100_000;

type Cells = string[];
/** A record of the file: the line that it begins on, and whether the file ends with it without an end of line. */
export type CsvRecord = { cells: Cells; line: number; delimiter: Delimiter; isCut: boolean };

/**
 * Reads the records of a CSV file (RFC 4180, UTF-8, with or without BOM, LF or CRLF, commas or semicolons as its header has them) a block at a time and hands each to
 * `onRecord`. Answers why reading stopped before the end, or null: what `scanFile` refuses, and a broken quote.
 */
export async function readRecords(
  path: string,
  onRecord: (record: CsvRecord) => void,
): Promise<Failure | null> {
  const { delimiter, openLine, failure } = scanFile(path);
  if (failure) return failure;
  let line = 1;
  const take = (cells: Cells, breaks: number) => {
    onRecord({ cells, line, delimiter, isCut: line + breaks === openLine });
    line += breaks + 1;
  };
  const blocks = readBlocks(path);
  try {
    for (let { value: block } = blocks.next(); block; { value: block } = blocks.next()) {
      const rest = splitPlainLines(block, line === 1, maxRecordCharacters, (text) =>
        take(text.split(delimiter), 0),
      );
      await setImmediate(); // what was made of a block is collected between two turns of the event loop
      if (rest.length > 0) await parseQuoted(rest, blocks, delimiter, line === 1, take);
    }
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line, message: describeCsvError(error.code) };
  } finally {
    blocks.return(undefined);
  }
}

/** Reads the rest of a file from a record on that has a quote; what has none is split where its delimiters stand, in a fraction of the time. */
async function parseQuoted(
  first: Buffer,
  others: Iterable<Buffer>,
  delimiter: Delimiter,
  isBeginning: boolean,
  take: (cells: Cells, breaks: number) => void,
): Promise<void> {
  const parser = parse({
    bom: isBeginning,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: maxRecordCharacters,
    on_record: (cells: Cells) => {
      const breaks = cells.reduce((sum, cell) => sum + countBreaks(cell), 0); // csv-parse counts a quoted CRLF as two lines
      take(breaks > 0 ? cells.map((cell) => cell.replaceAll('\r\n', '\n')) : cells, breaks);
      return null;
    },
  });
  const rest = (function* () {
    yield first;
    yield* others;
  })();
  await pipeline(rest, parser.resume());
}

function countBreaks(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

function describeCsvError(code: CsvError['code']): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quoted cell begins in this record and never ends: a quote is missing, or the file is cut short';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `this record has more than ${maxRecordCharacters.toLocaleString('en')} letters: does a quoted cell begin in it that never ends?`;
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'a quote is followed by text: a quote inside a quoted cell is written twice ("")';
  if (code === 'INVALID_OPENING_QUOTE')
    return 'a quote inside a cell: quote the whole cell and write it twice ("")';
  return `the record is not CSV (${code})`;
}

/** Why a row has other cells than the header. */
export function explainWidth({ cells, delimiter, isCut }: CsvRecord, expected: number): string {
  const sign = delimiter === ',' ? 'comma' : 'semicolon';
  if (cells.length > expected)
    return `the row has ${cells.length} cells, the header ${expected}: a ${sign} inside a cell needs quotes`;
  const few = `the row has ${cells.length} of the ${expected} cells of the header`;
  if (isCut) return `${few}, and the file ends here without an end of line: it is cut short, get it again`;
  return `${few}: its cells are separated by ${sign}s, and a line break inside a cell needs quotes`;
}
