import { type MonthPeriod, monthPeriods, type Period } from './vocabulary.ts';

/** Whether a period is the first n months of its year (M01–M11). */
export function isPartYear(period: Period): period is MonthPeriod {
  return monthPeriods.some((month) => month === period);
}

/** How many months a period covers from January: 12 for the whole year, 9 for `M09`, null for a round or an undated one. */
export function toMonths(period: Period): number | null {
  if (period === 'FY') return 12;
  return isPartYear(period) ? Number(period.slice(1)) : null;
}

/** Sorts the periods of one year for reading: the whole year, eleven months … one month, rounds, undated. */
export function comparePeriods(a: Period, b: Period): number {
  return toRank(a) - toRank(b);
}

function toRank(period: Period): number {
  return 12 - (toMonths(period) ?? (period === 'ROUND' ? -1 : -2));
}
