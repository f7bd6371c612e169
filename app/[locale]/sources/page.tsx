import { SitePage } from '#components/layout/site-page.tsx';
import { SourcesBody } from '#components/source/sources-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { toSourcesPath } from '#lib/addresses/sources-address.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { getSourcesPage } from '#lib/queries/get-sources-page.ts';
import { isQueryCut, toSearchQuery } from '#lib/search/to-search-query.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/sources'>;

export async function generateMetadata(props: Props) {
  const { locale, page, path } = await load(props);
  const t = getTranslator(locale);
  const { query, paging } = page;
  const title = query ? t('sources.narrowed', { query }) : t('sources.title');
  return toPageMetadata({
    title: paging.page === 1 ? title : `${title} (${t('paging.here', paging)})`,
    description: t('sources.description', { count: page.total }),
    locale,
    path,
    isCombination: query !== '',
  });
}

export default async function SourcesPage(props: Props) {
  const { locale, page, path, isCut } = await load(props);
  return (
    <SitePage locale={locale} path={path}>
      <SourcesBody page={page} isCut={isCut} locale={locale} />
    </SitePage>
  );
}

async function load({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { q, page: asked } = await searchParams;
  const page = await getSourcesPage(toSearchQuery(q), parsePageNumber(asked));
  const path = toPagePath(toSourcesPath(page.query), page.paging.page);
  return { locale, page, path, isCut: isQueryCut(q) };
}
