import type { Locale } from '#i18n/locales.ts';
import { isPartYear, toMonths } from '#lib/domain/period.ts';
import type { Period } from '#lib/domain/vocabulary.ts';
import { getTranslator, type Translator } from './get-translator.ts';

type PrintedSpan = { yearFrom: number; yearTo: number; period: Period };

/** Years and period in words: "2021", "2022, 9 tháng đầu năm", "2016–2020". */
export function formatYearPeriod(place: PrintedSpan, locale: Locale): string {
  return tellYearPeriod(place, getTranslator(locale));
}

/** Years and period in the words of a translator of all messages. */
export function tellYearPeriod({ yearFrom, yearTo, period }: PrintedSpan, t: Translator): string {
  const year = yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;
  if (period === 'FY') return year;
  const words = isPartYear(period)
    ? t('vocabulary.period.months', { months: toMonths(period) ?? 0 })
    : t(`vocabulary.period.${period}`);
  return t('figures.period', { year, period: words });
}
