import type { Locale } from '#i18n/locales.ts';
import type { ScaledRefusal } from '#lib/domain/scaled-amount.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Writes why an amount can't be told per inhabitant or in other prices. */
export function createScaledReasonFormat(locale: Locale): (reason: ScaledRefusal) => string {
  const t = getTranslator(locale);
  return (reason) => {
    if (reason.code === 'caveat')
      return t('reason.caveat', { caveat: t(`vocabulary.caveat.${reason.caveat}`) });
    if (reason.code === 'index_missing')
      return t('reason.index_missing', { years: formatYears(reason.years) });
    return t(`reason.${reason.code}`);
  };
}
