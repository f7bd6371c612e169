import { notFound } from 'next/navigation';
import { SitePage } from '#components/layout/site-page.tsx';
import { formatSourceTitle, SourceBody } from '#components/source/source-body.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { getSourcePage } from '#lib/queries/get-source-page.ts';
import { listSources } from '#lib/queries/list-sources.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

export const ensureStatic = 'navigation';

type Props = PageProps<'/[locale]/sources/[id]'>;

/** As many as the first page of the list shows: the others are drawn when they are first asked for. */
export async function generateStaticParams() {
  return (await listSources()).slice(0, 30).map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await load(params);
  const t = getTranslator(locale, 'sources');
  const { source, counts } = page;
  return toPageMetadata({
    title: formatSourceTitle(source),
    description: t(counts.figures > 0 ? 'describe' : 'withoutFigures', {
      count: counts.figures,
      publisher: source.publisher,
    }),
    locale,
    path: `/sources/${source.id}`,
  });
}

export default async function SourcePage({ params }: Props) {
  const { locale, page } = await load(params);
  return (
    <SitePage locale={locale} path={`/sources/${page.source.id}`}>
      <SourceBody page={page} locale={locale} />
    </SitePage>
  );
}

async function load(params: Props['params']) {
  const { id, locale } = await params;
  const page = await getSourcePage(id);
  if (!page) notFound();
  return { page, locale: toLocale(locale) };
}
