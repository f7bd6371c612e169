import { type AskedCell, listGaps } from '#lib/domain/asked-cells.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { formOf, listColumns } from './added-tables.ts';
import { type AreaChoice, choicesOf } from './choices.ts';

/** What a row of a gap says already: whose amount is missing. The amount, where it is printed and how sure it is are still to be written. */
export type GapPlace = Pick<Figure, 'area' | 'funding' | 'measure'> & { year: number };

/** The gaps among the cells of one area. */
export function toGapPlaces(area: string, cells: readonly AskedCell[]): GapPlace[] {
  return listGaps(cells).map((gap) => ({ area, ...gap }));
}

/** The columns of figures that a gap fills. */
export const placeColumns = ['area', 'year_from', 'year_to', 'period', 'funding', 'measure'] as const;

/** A row of figures.csv for each gap, of a whole year, in codes: for a CSV file. */
function toGapCodes(gaps: readonly GapPlace[]): Record<(typeof placeColumns)[number], string>[] {
  return gaps.map(({ area, year, funding, measure }) => ({
    area,
    year_from: String(year),
    year_to: String(year),
    period: 'FY',
    funding,
    measure,
  }));
}

/** Those rows in the lines of the template's drop-downs: "plan – Kế hoạch". */
export function toGapRows(gaps: readonly GapPlace[], areas: readonly AreaChoice[]): Record<string, string>[] {
  const choices = new Map(
    placeColumns.map((column) => [column, choicesOf(formOf('figures', column), areas) ?? []]),
  );
  return toGapCodes(gaps).map((codes) =>
    Object.fromEntries(
      placeColumns.map((column) => {
        const known = choices.get(column)?.find(({ code }) => code === codes[column]);
        return [column, known?.item ?? codes[column]];
      }),
    ),
  );
}

/** The columns of a CSV file of gaps, and its rows; what is to be written is empty. */
export function toGapTable(gaps: readonly GapPlace[]): { columns: string[]; rows: (string | null)[][] } {
  const columns = listColumns('figures');
  const rows = toGapCodes(gaps).map((codes: Record<string, string>) =>
    columns.map((column) => codes[column] ?? null),
  );
  return { columns, rows };
}
