import { toCellKey } from '#lib/domain/cell.ts';
import type { ClaimRow, Dataset, DatasetTable, FigureRow } from './dataset.ts';

/**
 * The lasting name of a row within its table: `data:check` refuses two rows that share one, the history tells rows by it, and the database has it as its primary
 * key.
 */
const rowKeys: { [Name in DatasetTable]: (row: Dataset[Name][number]) => string } = {
  areas: ({ id }) => id,
  areaChanges: ({ fromArea, toArea }) => `${fromArea}→${toArea}`,
  areaMembers: ({ region, area }) => `${region}/${area}`,
  sources: ({ id }) => id,
  figures: ({ id }) => id,
  claims: ({ id }) => id,
  notes: ({ id }) => id,
  population: ({ area, year }) => `${area}/${year}`,
  priceIndex: ({ year }) => String(year),
};

/** The lasting name of a row of this table. */
export function toRowKey<Name extends DatasetTable>(table: Name, row: Dataset[Name][number]): string {
  return rowKeys[table](row);
}

/** What a figure's lasting id is made of, beside its order among those of the same name; it never changes. */
export function nameFigure(row: FigureRow): string {
  return `${toCellKey(row)}|${row.source}`;
}

/** What a claim's lasting id is made of, beside its order among those of the same name; it never changes. */
export function nameClaim(row: ClaimRow): string {
  return `${toCellKey(row)}|${row.source}|${row.kind}|${row.baseArea ? `area:${row.baseArea}` : row.base}`;
}
