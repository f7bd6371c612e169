import type { Locale } from '#i18n/locales.ts';

/** The address of a search, in one language. */
export function toSearchAddress(query: string, locale: Locale): string {
  return `/${locale}/search?${new URLSearchParams({ q: query })}`;
}
