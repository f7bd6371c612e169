import type { Locale } from '#i18n/locales.ts';
import type { TextLanguage } from '#lib/domain/source-name.ts';

/** The `lang` of a text within a page: none where it is the page's own or the text has no language. */
export function toLang(language: TextLanguage | undefined, locale: Locale): TextLanguage | undefined {
  return language === locale ? undefined : language;
}
