import { SitePage } from '#components/layout/site-page.tsx';
import { SearchBody } from '#components/search/search-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { isQueryCut, toSearchQuery } from '#lib/search/to-search-query.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

const path = '/search';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'search');
  const query = toSearchQuery((await searchParams).q);
  const title = query ? t('resultsFor', { query }) : t('title');
  return toPageMetadata({ title, description: t('hint'), locale, path, isCombination: true });
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { q } = await searchParams;
  const query = toSearchQuery(q);
  const address = query ? `${path}?${new URLSearchParams({ q: query })}` : path;
  return (
    <SitePage locale={locale} path={address} search={{ query }}>
      <SearchBody result={await searchSite(query)} isCut={isQueryCut(q)} locale={locale} />
    </SitePage>
  );
}
