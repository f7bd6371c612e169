import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Delimiter, findDelimiter } from '#lib/dataset/read-records.ts';
import { ownValue } from '#lib/domain/own-value.ts';

/** A file with rows appended, and the line that each of them begins on. */
export type Appended = { bytes: Buffer; lines: number[] };

const lineFeed = 0x0a;

/**
 * Appends rows to the bytes of a CSV file (RFC 4180) in the order of its header, with its line ends and separators. What stands there
 * stays byte for byte; a last line without an end gets one. Null when the file has no header.
 */
export function appendRecords(bytes: Buffer, rows: readonly Record<string, string>[]): Appended | null {
  const delimiter = findDelimiter(bytes);
  const header = readHeaderOf(bytes, delimiter);
  if (!header) return null;
  const end = bytes
    .subarray(0, bytes.indexOf(lineFeed) + 1)
    .toString('latin1')
    .endsWith('\r\n')
    ? '\r\n'
    : '\n';
  const before = bytes.at(-1) === lineFeed ? bytes : Buffer.concat([bytes, Buffer.from(end)]);
  const texts = rows.map((row) =>
    formatRecord(
      header.map((column) => ownValue(row, column) ?? ''),
      end,
      delimiter,
    ),
  );
  const lines: number[] = [];
  let line = 1 + countLines(before);
  for (const text of texts) {
    lines.push(line);
    line += countLines(Buffer.from(text));
  }
  return { bytes: Buffer.concat([before, Buffer.from(texts.join(''))]), lines };
}

function readHeaderOf(bytes: Buffer, delimiter: Delimiter): string[] | null {
  const newline = bytes.indexOf(lineFeed);
  const [header]: string[][] = parse(newline === -1 ? bytes : bytes.subarray(0, newline), {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
  });
  return header ?? null;
}

/** Texts stay as they are, also those that a spreadsheet would take for a formula: the files of record hold raw text. */
function formatRecord(cells: string[], end: string, delimiter: Delimiter): string {
  return stringify([cells], { delimiter, record_delimiter: end, quoted_match: /[\r\n]/ });
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
