import type { Locale } from '#i18n/locales.ts';
import { createFormat, type Format } from '#lib/words/format.ts';
import { getTranslator, type Translator } from '#lib/words/get-translator.ts';

/** What all texts of a feed are written with. */
export type FeedSetting = { siteUrl: string; locale: Locale; t: Translator; format: Format };

/** Made once for a feed. */
export function createFeedSetting(locale: Locale, siteUrl: string): FeedSetting {
  return { siteUrl, locale, t: getTranslator(locale), format: createFormat(locale) };
}
