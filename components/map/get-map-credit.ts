import { getCredit } from '#components/charts/picture/get-credit.ts';
import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Where a map's numbers come from, and whose drawing it is, in one line for pictures and embeds. */
export function getMapCredit(retrievedOn: string | null, locale: Locale): string {
  const t = getTranslator(locale, 'map');
  return `${getCredit(retrievedOn, locale)}. ${t('borders')}`;
}
