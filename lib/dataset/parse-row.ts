import { z } from 'zod';
import type { Delimiter } from './first-line.ts';

type Issue = { column: string; message: string };
type ParsedRow<Row> = { isRight: true; row: Row } | { isRight: false; issues: Issue[] };
type ParsedCell = { value: unknown; messages: null } | { value?: never; messages: string[] };

/** Columns of few different cells are read once for each; what differs from row to row is read each time. */
const mostKept = 20_000;
const longestKept = 100;

/**
 * A reader of one file's rows by its columns, in the order of its header, which has each of them once. Equal cells become one value in memory, so that a million rows
 * of few areas and sources take little more than their amounts.
 */
export function makeRowParser<Columns extends z.ZodObject>(
  { shape }: Columns,
  header: readonly (keyof Columns['shape'] & string)[],
  delimiter: Delimiter,
) {
  const readers = header.map((column) => ({
    column,
    read: makeCellReader(column, shape[column], delimiter),
  }));
  return (cells: readonly string[]): ParsedRow<z.output<Columns>> => {
    const row: Record<string, unknown> = {};
    const issues: Issue[] = [];
    let index = 0;
    for (const { column, read } of readers) {
      const { value, messages } = read(cells[index++] ?? '');
      row[column] = value;
      if (messages) for (const message of messages) issues.push({ column, message });
    }
    // Each column was read by its own schema, and no schema of a file looks at several columns.
    return issues.length > 0 ? { isRight: false, issues } : { isRight: true, row: row as z.output<Columns> };
  };
}

function makeCellReader(column: string, schema: z.core.$ZodType, delimiter: Delimiter) {
  const toPlain = delimiter === ';' && column.endsWith('_pct') ? toPoint : (cell: string) => cell;
  const kept = new Map<string, ParsedCell>();
  return (cell: string): ParsedCell => {
    const known = kept.get(cell);
    if (known) return known;
    const parsed = parseCell(schema, toPlain(cell));
    if (kept.size < mostKept && cell.length <= longestKept) kept.set(cell, parsed);
    return parsed;
  };
}

function parseCell(schema: z.core.$ZodType, cell: string): ParsedCell {
  const { success, data, error } = z.safeParse(schema, cell);
  return success ? { value: data, messages: null } : { messages: error.issues.map(({ message }) => message) };
}

/** Who saves with semicolons writes percentages with a decimal comma, and a comma can be nothing else there. */
function toPoint(cell: string): string {
  return cell.replace(/^(-?\d+),(\d+)$/, '$1.$2');
}
