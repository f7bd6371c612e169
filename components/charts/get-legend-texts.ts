import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { LegendTexts } from './legend.ts';

/** What the marks of charts mean, beside the colours. */
export async function getLegendTexts(locale: Locale): Promise<Omit<LegendTexts, 'tones'>> {
  const t = await getTranslations({ locale, namespace: 'chart' });
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
