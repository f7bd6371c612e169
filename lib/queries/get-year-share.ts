import 'server-only';
import { countUnitsOfYear, type UnitCounts } from '#lib/domain/count-units.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { getNation } from './get-nation.ts';
import { listYearIndicators } from './list-year-indicators.ts';
import { listYears } from './list-years.ts';

/** What the share image of a year shows: the nation's total funding, null where none is printed, and how many units have what. */
export type YearShare = { year: number; nation: Indicator | null; counts: UnitCounts };

/** The share image's content of a year; null for one without yearly figures. */
export async function getYearShare(year: number): Promise<YearShare | null> {
  if (!(await listYears()).includes(year)) return null;
  const [units, nation] = await Promise.all([listYearIndicators('reported', year), getNation()]);
  const row = nation?.indicators.find(
    (one) => one.year === year && one.period === 'FY' && one.funding === 'total',
  );
  return { year, nation: row ?? null, counts: countUnitsOfYear(units, year) };
}
