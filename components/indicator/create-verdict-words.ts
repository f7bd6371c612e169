import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { createFormat } from '#lib/words/format.ts';
import type { VerdictWords } from '#lib/words/format-headline.ts';
import { createReasonFormat } from './format-reason.ts';

/** The words in which verdicts are told (`tellHeadline`, `tellRow`), made once for many. */
export async function createVerdictWords(locale: Locale): Promise<VerdictWords> {
  const [t, toReason] = await Promise.all([getTranslations({ locale }), createReasonFormat(locale)]);
  return { t, format: createFormat(locale), toReason };
}
