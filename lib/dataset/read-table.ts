import { join } from 'node:path';
import type { z } from 'zod';
import type { Report } from './collect-problems.ts';
import { makeRowParser } from './parse-row.ts';
import { type CsvRecord, explainWidth, readRecords } from './read-records.ts';
import type { FileTable, Located } from './table.ts';

/**
 * Reads one CSV file of the dataset as a stream: `columns` parses its cells, `toRow` names them. The header must have exactly these
 * columns, in any order. Every problem of every row is reported; a row with a problem is left out. A file without rows is a problem too, unless it may be empty.
 */
export async function readTable<Columns extends z.ZodObject, Row>(
  folder: string,
  name: string,
  columns: Columns,
  toRow: (cells: z.output<Columns>, position: number) => Row,
  reportProblem: Report,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): Promise<FileTable<Row>> {
  const file = join(folder, name);
  const rows: Located<Row>[] = [];
  const keys = new Set<string>();
  const report = (line: number, column: string, message: string) =>
    reportProblem({ file, line, column, message });

  const names = Object.keys(columns.shape);
  let header: string[] | undefined;
  let keyIndex = 0;
  let parseRow: ReturnType<typeof makeRowParser<Columns>> | undefined;
  let cutLine: number | null = null;
  const failure = await readRecords(file, (record) => {
    if (record.isCut) cutLine = record.line;
    if (!header) {
      header = record.cells;
      keyIndex = header.indexOf(names[0] ?? '');
      const wrong = findWrongColumns(header, names);
      for (const { column, message } of wrong) report(record.line, column, message);
      if (wrong.length === 0) parseRow = makeRowParser(columns, header, record.delimiter);
    } else if (parseRow) readRow(parseRow, record);
  });

  function readRow(parse: NonNullable<typeof parseRow>, record: CsvRecord) {
    const { cells, line } = record;
    keys.add(cells[keyIndex] ?? '');
    if (cells.length !== names.length) return report(line, '', describeWidth(record, names.length));
    const parsed = parse(cells);
    if (parsed.isRight) rows.push({ line, row: toRow(parsed.row, rows.length + 1) });
    else for (const { column, message } of parsed.issues) report(line, column, message);
  }

  if (failure) report(failure.line, '', failure.message);
  else if (parseRow && keys.size === 0 && !mayBeEmpty) report(1, '', 'the file has a header and no rows');
  return { file, rows, keys, complete: parseRow !== undefined && !failure, cutLine };
}

function findWrongColumns(header: string[], expected: string[]): { column: string; message: string }[] {
  return [
    ...expected
      .filter((column) => !header.includes(column))
      .map((column) => ({ column, message: 'this column is missing' })),
    ...header
      .filter((column, index) => !expected.includes(column) || header.indexOf(column) < index)
      .map((column) => ({
        column: column.slice(0, 60),
        message: expected.includes(column)
          ? 'this column appears twice'
          : `unknown column; the file has ${expected.join(', ')}`,
      })),
  ];
}

function describeWidth(record: CsvRecord, expected: number): string {
  if (record.cells.length === 1 && record.cells[0] === '') return 'an empty line';
  return explainWidth(record, expected);
}
