import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';

/** What the tools under a chart are called. */
export async function getToolLabels(title: string, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'chart' });
  const takeAway = await getTranslations({ locale, namespace: 'takeAway' });
  return {
    tools: t('tools', { title }),
    table: t('table'),
    tableShort: t('tableShort'),
    xlsx: t('xlsx'),
    csv: t('csv'),
    png: t('png'),
    pngShort: t('pngShort'),
    svg: t('svg'),
    embed: t('embed'),
    link: t('link'),
    linkShort: t('linkShort'),
    copied: t('copied'),
    failed: takeAway('copyFailed'),
    embedTitle: t('embedTitle'),
    embedCode: t('embedCode'),
    copyCode: t('copyCode'),
    close: t('close'),
  };
}
