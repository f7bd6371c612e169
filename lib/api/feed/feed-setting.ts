import { createTranslator } from 'use-intl/core';
import type { Locale } from '#i18n/locales.ts';
import { createFormat, type Format } from '#lib/words/format.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };

const messages = { vi, en };
type Translator = ReturnType<typeof createTranslator<typeof vi>>;

/** What all texts of a feed are written with. */
export type FeedSetting = { siteUrl: string; locale: Locale; t: Translator; format: Format };

/** Made once for a feed: a translator takes longer to make than to use. */
export function createFeedSetting(locale: Locale, siteUrl: string): FeedSetting {
  const t = createTranslator({ locale, messages: messages[locale] });
  return { siteUrl, locale, t, format: createFormat(locale) };
}
