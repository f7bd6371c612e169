import type { Locale } from '#i18n/locales.ts';
import type { Caveat } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What is said of an amount beside its number. */
export type AmountRemarks = { caveat: (code: Caveat) => string; conflict: string; revised: string };

/** What amounts are called wherever they are drawn. */
export type AmountWords = AmountRemarks & Record<'plan' | 'actual' | 'estimate' | 'missing', string>;

/** The words beside the bars of charts, comparisons and share images. */
export function createAmountWords(locale: Locale): AmountWords {
  const t = getTranslator(locale);
  return {
    plan: t('indicator.plan'),
    actual: t('indicator.actual'),
    estimate: t('vocabulary.measure.estimate'),
    missing: t('indicator.missing'),
    caveat: (code) => t(`vocabulary.caveat.${code}`),
    conflict: t('indicator.conflict'),
    revised: t('indicator.revised'),
  };
}
