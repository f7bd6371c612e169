import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding, Period } from '#lib/domain/vocabulary.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type RowPlace = { year: number; period: Period; funding: Funding };

/** Whose row it is: "Khu vực phía Bắc, tổng kinh phí, 2021". */
export function formatRow(area: Area, { year, period, funding }: RowPlace, locale: Locale): string {
  const t = getTranslator(locale, 'vocabulary.funding');
  const place = formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  return [formatAreaSpan(area, locale), t(funding).toLowerCase(), place].join(', ');
}
