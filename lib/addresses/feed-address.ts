import type { Locale } from '#i18n/locales.ts';

/** What is followed: all data releases, one area with those it includes, or the checks of printed percentages. */
export type Followed = { kind: 'releases' } | { kind: 'area'; area: string } | { kind: 'checks' };

/** Topics that a feed can be asked for by name. */
export const feedTopics = ['checks'] as const;

/** The Atom feed in one language, of all releases where nothing else is named; without `lang` it is in Vietnamese. */
export function toFeedAddress(locale: Locale, followed: Followed = { kind: 'releases' }): string {
  const asked = new URLSearchParams();
  if (followed.kind === 'area') asked.set('area', followed.area);
  if (followed.kind === 'checks') asked.set('topic', followed.kind);
  if (locale !== 'vi') asked.set('lang', locale);
  return asked.size === 0 ? '/feed.xml' : `/feed.xml?${asked}`;
}
