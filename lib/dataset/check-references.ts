import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type FileTable, type Located, problemAt } from './table.ts';

/** Every named area and source must exist, and a region's members must be units of a region. */
export function checkReferences(tables: Tables): Problem[] {
  const { areas, areaChanges, areaMembers, sources, figures, claims, notes } = tables;
  return [
    ...findUnknown(areaChanges, areas, 'from_area', 'area', ({ fromArea }) => fromArea),
    ...findUnknown(areaChanges, areas, 'to_area', 'area', ({ toArea }) => toArea),
    ...findUnknown(areaMembers, areas, 'region', 'area', ({ region }) => region),
    ...findUnknown(areaMembers, areas, 'area', 'area', ({ area }) => area),
    ...findUnknown(figures, areas, 'area', 'area', ({ area }) => area),
    ...findUnknown(claims, areas, 'area', 'area', ({ area }) => area),
    ...findUnknown(claims, areas, 'base', 'area', ({ baseArea }) => baseArea),
    ...findUnknown(notes, areas, 'area', 'area', ({ area }) => area),
    ...findUnknown(figures, sources, 'source', 'source', ({ source }) => source),
    ...findUnknown(claims, sources, 'source', 'source', ({ source }) => source),
    ...findUnknown(notes, sources, 'source', 'source', ({ source }) => source),
    ...checkKinds(tables),
  ];
}

function findUnknown<Row>(
  table: FileTable<Row>,
  target: FileTable<unknown>,
  column: string,
  noun: string,
  idOf: (row: Row) => string | null,
): Problem[] {
  if (!target.complete) return [];
  const isUnknown = ({ row }: Located<Row>) => {
    const id = idOf(row);
    return id !== null && !target.keys.has(id);
  };
  return table.rows
    .filter(isUnknown)
    .map((at) =>
      problemAt(table, at, column, `unknown ${noun} "${idOf(at.row)}": ${target.file} has no such row`),
    );
}

function checkKinds({ areas, areaChanges, areaMembers }: Tables): Problem[] {
  const kinds = new Map(areas.rows.map(({ row }) => [row.id, row.kind]));
  const isGroup = (id: string) => kinds.get(id) === 'region' || kinds.get(id) === 'nation';
  const isUnit = (id: string) => kinds.has(id) && !isGroup(id);
  return [
    ...areaMembers.rows
      .filter(({ row }) => isUnit(row.region))
      .map((at) => problemAt(areaMembers, at, 'region', `"${at.row.region}" is not a region`)),
    ...areaMembers.rows
      .filter(({ row }) => isGroup(row.area))
      .map((at) => problemAt(areaMembers, at, 'area', `"${at.row.area}" is not a province or municipality`)),
    ...areaChanges.rows
      .filter(({ row }) => isGroup(row.fromArea) || isGroup(row.toArea) || row.fromArea === row.toArea)
      .map((at) =>
        problemAt(areaChanges, at, '', 'a change leads from one province or municipality to another'),
      ),
  ];
}
