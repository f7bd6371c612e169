import type { Metadata } from 'next';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Followed, toFeedAddress } from './feed-address.ts';

/**
 * Title, description, share image and the addresses in both languages of one page; `path` has no language ('' is the front page). `image` is
 * the path of the page whose picture is shown, the site's own when absent; `feed` what the page can be followed by, beside the feed of all releases. One of countless combinations of a page's choices is not for search engines.
 */
export function toPageMetadata(page: {
  title: string;
  description: string;
  locale: Locale;
  path: string;
  image?: string;
  isCombination?: boolean;
  feed?: { followed: Followed; title: string };
}): Metadata {
  const languages = Object.fromEntries(locales.map((locale) => [locale, `/${locale}${page.path}`]));
  const own = page.feed && [{ url: toFeedAddress(page.locale, page.feed.followed), title: page.feed.title }];
  const canonical = `/${page.locale}${page.path}`;
  return {
    title: page.title,
    description: page.description,
    ...(page.isCombination && { robots: { index: false } }),
    alternates: {
      canonical,
      languages: { ...languages, 'x-default': `/vi${page.path}` },
      types: { 'application/atom+xml': [...(own ?? []), { url: toFeedAddress(page.locale) }] },
    },
    openGraph: {
      title: page.title,
      description: page.description,
      url: canonical,
      locale: page.locale,
      type: 'website',
      images: [{ url: `/${page.locale}${page.image ?? ''}/opengraph-image`, width: 1200, height: 630 }],
    },
  };
}
