import type { Metadata } from 'next';
import { type Locale, locales } from '#i18n/locales.ts';

/** Title, description and the addresses in both languages of one page; `path` has no language ('' is the front page). */
export function toPageMetadata(page: {
  title: string;
  description: string;
  locale: Locale;
  path: string;
}): Metadata {
  const languages = Object.fromEntries(locales.map((locale) => [locale, `/${locale}${page.path}`]));
  const canonical = `/${page.locale}${page.path}`;
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical,
      languages: { ...languages, 'x-default': `/vi${page.path}` },
      types: { 'application/atom+xml': '/feed.xml' },
    },
    openGraph: {
      title: page.title,
      description: page.description,
      url: canonical,
      locale: page.locale,
      type: 'website',
    },
  };
}
