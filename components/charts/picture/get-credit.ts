import type { Locale } from '#i18n/locales.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Where a chart's numbers come from, of which day they are (ISO; null where nothing is known) and how they may be used, in one line. */
export function getCredit(retrievedOn: string | null, locale: Locale): string {
  const t = getTranslator(locale);
  const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
  return t('chart.credit', { site: t('site.name'), date });
}
