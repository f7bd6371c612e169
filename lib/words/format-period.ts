import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { isPartYear, toMonths } from '#lib/domain/period.ts';
import type { Period } from '#lib/domain/vocabulary.ts';

type PrintedSpan = { yearFrom: number; yearTo: number; period: Period };
type Translator = Awaited<ReturnType<typeof getTranslations<never>>>;

/** Years and period in words: "2021", "2022, 9 tháng đầu năm", "2016–2020". */
export async function formatYearPeriod(place: PrintedSpan, locale: Locale): Promise<string> {
  return tellYearPeriod(place, await getTranslations({ locale }));
}

/** Years and period in the words of a translator of all messages, which is made once for many. */
export function tellYearPeriod({ yearFrom, yearTo, period }: PrintedSpan, t: Translator): string {
  const year = yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;
  if (period === 'FY') return year;
  const words = isPartYear(period)
    ? t('vocabulary.period.months', { months: toMonths(period) ?? 0 })
    : t(`vocabulary.period.${period}`);
  return t('figures.period', { year, period: words });
}
