import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import type { Refused } from './rate.ts';
import { computeShare, type Share } from './share.ts';

/** How the plan or the actual of a whole year divides between national and local, with both amounts. */
export type YearShare = Pick<Indicator, 'boundaries' | 'year'> & {
  measure: 'plan' | 'actual';
  share: Exclude<Share, Refused>;
  national: Operand;
  local: Operand;
};

/** The shares of whole years in the order of their rows, plan before actual; what has not both amounts or is refused is left out. */
export function listYearShares(rows: readonly Indicator[]): YearShare[] {
  const whole = rows.filter(({ period }) => period === 'FY');
  return whole
    .filter(({ funding }) => funding === 'national')
    .flatMap((row) => {
      const other = whole.find(
        ({ boundaries, year, funding }) =>
          boundaries === row.boundaries && year === row.year && funding === 'local',
      );
      return (['plan', 'actual'] as const).flatMap((measure) => toShare(row, other, measure));
    });
}

function toShare(row: Indicator, other: Indicator | undefined, measure: 'plan' | 'actual'): YearShare[] {
  const [national, local] = [row[measure], other?.[measure] ?? null];
  const share = computeShare(national, local);
  if (share.state === 'refused' || !national || !local) return [];
  const { boundaries, year } = row;
  return [{ boundaries, year, measure, share, national, local }];
}
