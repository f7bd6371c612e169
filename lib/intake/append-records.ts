import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { findDelimiter } from '#lib/dataset/first-line.ts';
import { ownValue } from '#lib/domain/own-value.ts';

/** A file with rows appended, and the line that each of them begins on. */
type Appended = { bytes: Buffer; lines: number[] };

/**
 * Appends rows to the bytes of a CSV file (RFC 4180) in the order of its header, with its line ends and separators. What stands there
 * stays byte for byte; a last line without an end gets one. Texts stay as they are, also those that a spreadsheet would take for a formula.
 * Null when the file has no header.
 */
export function appendRecords(bytes: Buffer, rows: readonly Record<string, string>[]): Appended | null {
  const delimiter = findDelimiter(bytes);
  const [first = ''] = /^[^\n]*\n?/.exec(bytes.toString('utf8')) ?? [];
  const [header]: string[][] = parse(first, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
  });
  if (!header) return null;
  const end = first.endsWith('\r\n') ? '\r\n' : '\n';
  const before = bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from(end)]);
  const texts = rows.map((row) =>
    stringify([header.map((column) => ownValue(row, column) ?? '')], {
      delimiter,
      record_delimiter: end,
      quoted_match: /[\r\n]/,
    }),
  );
  let line = countLines(before.toString('latin1')) + 1;
  const lines = texts.map((text) => {
    line += countLines(text);
    return line - countLines(text);
  });
  return { bytes: Buffer.concat([before, Buffer.from(texts.join(''))]), lines };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
