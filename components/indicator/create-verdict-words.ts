import type { Locale } from '#i18n/locales.ts';
import { createFormat } from '#lib/words/format.ts';
import type { VerdictWords } from '#lib/words/format-headline.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { createReasonFormat } from './format-reason.ts';

/** The words in which verdicts are told (`tellHeadline`, `tellRow`), made once for many. */
export async function createVerdictWords(locale: Locale): Promise<VerdictWords> {
  const toReason = await createReasonFormat(locale);
  return { t: getTranslator(locale), format: createFormat(locale), toReason };
}
