import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What the tools under a chart are called. */
export function getToolLabels(title: string, locale: Locale) {
  const t = getTranslator(locale, 'chart');
  const takeAway = getTranslator(locale, 'takeAway');
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
