import type { WebPage, WithContext } from 'schema-dts';
import type { AreaKind } from '#lib/domain/vocabulary.ts';

/** What a page without figures of its own is; addresses whole, `released` ISO. */
export type PageContent = {
  siteUrl: string;
  siteName: string;
  locale: string;
  name: string;
  description: string;
  url: string;
  /** What the page is about: a unit, a region, the nation, or a source with its address. */
  subject: { kind: AreaKind; name: string } | { kind: 'source'; name: string; url: string };
  released: string;
};

const placeTypes = {
  province: 'AdministrativeArea',
  municipality: 'AdministrativeArea',
  region: 'Place',
  nation: 'Country',
} as const satisfies Record<AreaKind, string>;

/** A page without figures in the words of schema.org: a page about something, and no dataset, since there is nothing to download. */
export function describePage(content: PageContent): WithContext<WebPage> {
  const { siteUrl, siteName, url, locale, subject } = content;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': `${url}#page`,
    name: content.name,
    description: content.description,
    url,
    inLanguage: locale,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: siteName, url: siteUrl },
    dateModified: content.released,
    about:
      subject.kind === 'source'
        ? { '@type': 'CreativeWork', name: subject.name, url: subject.url }
        : { '@type': placeTypes[subject.kind], name: subject.name },
  };
}
