import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { type Delimiter, explainWidth, readRecords } from './read-records.ts';
import type { FileTable, Located } from './table.ts';

/**
 * Reads one CSV file of the dataset: `columns` parses its cells, `toRow` names them. The header must have exactly these
 * columns, in any order. Every problem of every row is collected; a row with a problem is left out.
 */
export function readTable<Columns extends z.ZodObject, Row>(
  folder: string,
  name: string,
  columns: Columns,
  toRow: (cells: z.output<Columns>, position: number) => Row,
): FileTable<Row> {
  const file = join(folder, name);
  const problems: Problem[] = [];
  const rows: Located<Row>[] = [];
  const keys = new Set<string>();
  const report = (line: number, column: string, message: string) =>
    problems.push({ file, line, column, message });

  const [keyColumn = ''] = Object.keys(columns.shape);

  let header: string[] | undefined;
  let headerIsRight = false;
  const failure = readRecords(file, (cells, line, delimiter) => {
    if (!header) {
      header = cells;
      const wrong = findWrongColumns(cells, Object.keys(columns.shape));
      for (const { column, message } of wrong) report(line, column, message);
      headerIsRight = wrong.length === 0;
    } else if (headerIsRight) readRow(header, cells, line, delimiter);
  });

  function readRow(names: string[], cells: string[], line: number, delimiter: Delimiter) {
    keys.add(cells[names.indexOf(keyColumn)] ?? '');
    if (cells.length !== names.length) return report(line, '', describeWidth(cells, names.length, delimiter));
    const parsed = columns.safeParse(
      Object.fromEntries(names.map((column, index) => [column, toPoint(column, cells[index], delimiter)])),
    );
    if (parsed.success) rows.push({ line, row: toRow(parsed.data, rows.length + 1) });
    for (const { path, message } of parsed.error?.issues ?? []) report(line, String(path[0]), message);
  }

  if (failure) report(failure.line, '', failure.message);
  else if (headerIsRight && keys.size === 0) report(1, '', 'the file has a header and no rows');
  return { file, rows, keys, complete: headerIsRight && !failure, problems };
}

function findWrongColumns(header: string[], expected: string[]): { column: string; message: string }[] {
  return [
    ...expected
      .filter((column) => !header.includes(column))
      .map((column) => ({ column, message: 'this column is missing' })),
    ...header
      .filter((column, index) => !expected.includes(column) || header.indexOf(column) < index)
      .map((column) => ({
        column,
        message: expected.includes(column)
          ? 'this column appears twice'
          : `unknown column; the file has ${expected.join(', ')}`,
      })),
  ];
}

function describeWidth(cells: string[], expected: number, delimiter: Delimiter): string {
  if (cells.length === 1 && cells[0] === '') return 'an empty line';
  return explainWidth(cells.length, expected, delimiter);
}

/** Who saves with semicolons writes percentages with a decimal comma, and a comma can be nothing else there. */
function toPoint(column: string, cell: string | undefined, delimiter: Delimiter): string | undefined {
  if (delimiter === ',' || !column.endsWith('_pct')) return cell;
  return cell?.replace(/^(-?\d+),(\d+)$/, '$1.$2');
}
