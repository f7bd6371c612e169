import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { problemAt, type Table } from './table.ts';

/**
 * No key and no page twice. One source may print two different values for a cell; the same value of the same cell and source twice
 * is a duplicate, and so is an id that two rows' keys happen to share.
 */
export function checkDuplicates({
  areas,
  areaChanges,
  areaMembers,
  sources,
  figures,
  claims,
  notes,
}: Tables): Problem[] {
  return [
    ...findRepeated(areas, 'area', (row) => [row.id]),
    ...findRepeated(sources, 'source', (row) => [row.id]),
    ...findRepeated(sources, 'url', (row) => [row.url], 'has the address of the source'),
    ...findRepeated(areaChanges, '', (row) => [row.fromArea, row.toArea]),
    ...findRepeated(areaMembers, '', (row) => [row.region, row.area]),
    ...findRepeated(figures, '', (row) => [...cellOf(row), row.source, row.amountVnd, row.bound]),
    ...findRepeated(claims, '', (row) => [
      ...cellOf(row),
      row.kind,
      row.base,
      row.baseArea,
      row.source,
      row.valuePct,
      row.bound,
    ]),
    ...findRepeated(notes, '', (row) => [row.area, row.year, row.topic, row.source, row.noteVi]),
    ...findRepeated(figures, '', (row) => [row.id], 'its derived id is also that'),
    ...findRepeated(claims, '', (row) => [row.id], 'its derived id is also that'),
  ];
}

type Cell = {
  area: string;
  yearFrom: number;
  yearTo: number;
  period: string;
  funding: string;
  measure: string;
};

/** What a figure is about: area, years, period, funding and measure. */
export function cellOf({ area, yearFrom, yearTo, period, funding, measure }: Cell) {
  return [area, yearFrom, yearTo, period, funding, measure];
}

function findRepeated<Row>(
  table: Table<Row>,
  column: string,
  keyOf: (row: Row) => readonly unknown[],
  how = 'repeats the row',
): Problem[] {
  const firstLines = new Map<string, number>();
  return table.rows.flatMap((at) => {
    const key = keyOf(at.row).join('|');
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, at.line);
    return first === undefined ? [] : [problemAt(table, at, column, `${how} of line ${first}`)];
  });
}
