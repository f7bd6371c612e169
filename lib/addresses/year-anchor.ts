import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { toAreaAddress } from './addresses.ts';

type Row = Pick<Indicator, 'year' | 'funding' | 'period'>;

/** The id of a year's row on its area's page: "year-2016-local", of part of the year "year-2016-local-M08". */
export function toYearAnchor({ year, funding, period }: Row): string {
  return ['year', year, funding, ...(period === 'FY' ? [] : [period])].join('-');
}

/** The address of a year's row on its area's page, with the source of funding that the page then shows, in one language. */
export function toAreaYearAddress(area: Pick<Area, 'id' | 'kind'>, row: Row, locale: Locale): string {
  return `${toAreaAddress(area, locale)}?funding=${row.funding}#${toYearAnchor(row)}`;
}
