import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding, Period } from '#lib/domain/vocabulary.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';

type RowPlace = { year: number; period: Period; funding: Funding };

/** Whose row it is: "Khu vực phía Bắc, tổng kinh phí, 2021". */
export async function formatRow(
  area: Area,
  { year, period, funding }: RowPlace,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'vocabulary.funding' });
  const place = await formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  return [await formatAreaSpan(area, locale), t(funding).toLowerCase(), place].join(', ');
}
