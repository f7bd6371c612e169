import type { Indicator } from '#lib/domain/indicator.ts';

/** The id of a year's row on its area's page: "year-2016-local", of part of the year "year-2016-local-M08". */
export function toYearAnchor({
  year,
  funding,
  period,
}: Pick<Indicator, 'year' | 'funding' | 'period'>): string {
  return ['year', year, funding, ...(period === 'FY' ? [] : [period])].join('-');
}
