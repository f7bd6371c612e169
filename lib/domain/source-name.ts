import type { Source } from './figure.ts';

/** A language that a text is known to be in; empty where it is known to be neither Vietnamese nor English, as `lang` says it. */
export type TextLanguage = 'vi' | 'en' | '';

/** A source's name for people: its title as printed, or its publisher and domain where no title is known. */
export function getSourceName({
  title,
  publisher,
  url,
}: Pick<Source, 'title' | 'publisher' | 'url'>): string {
  if (title) return title;
  const domain = getDomain(url);
  return publisher.toLowerCase().includes(domain) ? publisher : `${publisher} (${domain})`;
}

/** The language of the name that getSourceName gives; undefined where it is a proper name without a language. */
export function getSourceNameLanguage({
  title,
  publisher,
  language,
}: Pick<Source, 'title' | 'publisher' | 'language'>): TextLanguage | undefined {
  if (!title) return getNameLanguage(publisher);
  return language === 'other' ? '' : language;
}

/** Vietnamese where a name has letters or tones of Vietnamese; undefined otherwise ("Vietnam.vn"). */
export function getNameLanguage(name: string): TextLanguage | undefined {
  return /đ|\u0300|\u0301|\u0302|\u0303|\u0306|\u0309|\u031b|\u0323/iu.test(name.normalize('NFD'))
    ? 'vi'
    : undefined;
}

/** The name of the site without "www.", or the whole address when it has none. */
function getDomain(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
