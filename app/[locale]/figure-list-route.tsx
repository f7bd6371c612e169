import { notFound } from 'next/navigation';
import { FigureListBody } from '#components/figure/figure-list-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { type Locale, toLocale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { type FigureOwner, getFigureListPage } from '#lib/queries/get-figure-list.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Section = 'provinces' | 'regions' | 'sources';
type Props = {
  section: Section;
  params: Promise<{ locale: string; slug?: string; id?: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Title and description of the list of all figures of an area or a source. */
export async function createFigureListMetadata(props: Props) {
  const { locale, name, list, path } = await loadList(props);
  const t = getTranslator(locale);
  const { page, pages } = list.paging;
  const title = t('figures.allTitle', { name });
  return toPageMetadata({
    title: page === 1 ? title : `${title} (${t('paging.here', { page, pages })})`,
    description: t('figures.allLead', { count: list.total }),
    locale,
    path: toPagePath(path, page),
  });
}

/** Every figure of an area or a source, a page at a time: where their own pages lead when they cannot show all. */
export async function FigureListRoute(props: Props) {
  const { locale, name, list, home, path } = await loadList(props);
  return (
    <SitePage locale={locale} path={toPagePath(path, list.paging.page)}>
      <FigureListBody page={list} name={name} home={home} locale={locale} />
    </SitePage>
  );
}

async function loadList({ section, params, searchParams }: Props) {
  const { locale: segment, slug, id: sourceId } = await params;
  const locale = toLocale(segment);
  const kind = section === 'sources' ? 'source' : 'area';
  const page = parsePageNumber((await searchParams).page);
  const list = await getFigureListPage(kind, slug ?? sourceId ?? '', page);
  if (!list || ('area' in list.owner && areaSection(list.owner.area.kind) !== section)) notFound();
  const name = formatOwner(list.owner, locale);
  const home = 'area' in list.owner ? toAreaPath(list.owner.area) : `/sources/${list.owner.source.id}`;
  return { locale, list, name, home, path: `${home}/figures` };
}

function formatOwner(owner: FigureOwner, locale: Locale): string {
  if ('area' in owner) return formatAreaSpan(owner.area, locale);
  const t = getTranslator(locale, 'sources');
  return owner.source.title ?? `${t('untitled')} (${owner.source.id})`;
}
