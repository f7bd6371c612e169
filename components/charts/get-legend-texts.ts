import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { LegendTexts } from './legend.ts';

/** What the marks of charts mean, beside the colours. */
export function getLegendTexts(locale: Locale): Omit<LegendTexts, 'tones'> {
  const t = getTranslator(locale, 'chart');
  return {
    striped: t('estimateLegend'),
    hollow: t('caveatLegend'),
    part: t('partLegend'),
    over: t('overLegend'),
    star: t('starLegend'),
    bound: t('boundLegend'),
    interval: t('interval'),
    limit: t('limitLegend'),
    boundary: t('boundaryLegend'),
    gap: t('gapLegend'),
  };
}
