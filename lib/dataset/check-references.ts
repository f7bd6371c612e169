import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type FileTable, problemAt } from './table.ts';

/** Every named area and source must exist, and a region's members must be units of a region. */
export function* checkReferences(tables: Tables): Generator<Problem> {
  const { areas, areaChanges, areaMembers, sources, figures, claims, notes, population, priceIndex } = tables;
  yield* findUnknown(areaChanges, areas, 'from_area', 'area', ({ fromArea }) => fromArea);
  yield* findUnknown(areaChanges, areas, 'to_area', 'area', ({ toArea }) => toArea);
  yield* findUnknown(areaMembers, areas, 'region', 'area', ({ region }) => region);
  yield* findUnknown(areaMembers, areas, 'area', 'area', ({ area }) => area);
  yield* findUnknown(figures, areas, 'area', 'area', ({ area }) => area);
  yield* findUnknown(claims, areas, 'area', 'area', ({ area }) => area);
  yield* findUnknown(claims, areas, 'base', 'area', ({ baseArea }) => baseArea);
  yield* findUnknown(notes, areas, 'area', 'area', ({ area }) => area);
  yield* findUnknown(population, areas, 'area', 'area', ({ area }) => area);
  yield* findUnknown(figures, sources, 'source', 'source', ({ source }) => source);
  yield* findUnknown(claims, sources, 'source', 'source', ({ source }) => source);
  yield* findUnknown(notes, sources, 'source', 'source', ({ source }) => source);
  yield* findUnknown(population, sources, 'source', 'source', ({ source }) => source);
  yield* findUnknown(priceIndex, sources, 'source', 'source', ({ source }) => source);
  yield* checkKinds(tables);
}

function* findUnknown<Row>(
  table: FileTable<Row>,
  target: FileTable<unknown>,
  column: string,
  noun: string,
  idOf: (row: Row) => string | null,
): Generator<Problem> {
  if (!target.complete) return;
  for (const at of table.rows) {
    const id = idOf(at.row);
    if (id !== null && !target.keys.has(id))
      yield problemAt(table, at, column, `unknown ${noun} "${id}": ${target.file} has no such row`);
  }
}

function* checkKinds({ areas, areaChanges, areaMembers }: Tables): Generator<Problem> {
  const kinds = new Map(areas.rows.map(({ row }) => [row.id, row.kind]));
  const isGroup = (id: string) => kinds.get(id) === 'region' || kinds.get(id) === 'nation';
  const isUnit = (id: string) => kinds.has(id) && !isGroup(id);
  for (const at of areaMembers.rows) {
    const { region, area } = at.row;
    if (isUnit(region)) yield problemAt(areaMembers, at, 'region', `"${region}" is not a region`);
    if (isGroup(area))
      yield problemAt(areaMembers, at, 'area', `"${area}" is not a province or municipality`);
  }
  for (const at of areaChanges.rows) {
    const { fromArea, toArea } = at.row;
    if (isGroup(fromArea) || isGroup(toArea) || fromArea === toArea)
      yield problemAt(areaChanges, at, '', 'a change leads from one province or municipality to another');
  }
}
