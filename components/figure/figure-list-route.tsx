import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import { type Locale, toLocale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { parsePageNumber, toPagePath } from '#lib/domain/paging.ts';
import { getFigureList, getFigureOwner } from '#lib/queries/get-figure-list.ts';
import { listRevisions } from '#lib/queries/list-revisions.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { FigureTable } from './figure-table.tsx';

type Section = 'provinces' | 'regions' | 'sources';
type Props = {
  section: Section;
  params: Promise<{ locale: string; slug?: string; id?: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Title and description of the list of all figures of an area or a source. */
export async function createFigureListMetadata(props: Props) {
  const { locale, name, list, path } = await loadList(props);
  const t = await getTranslations({ locale });
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
  const { locale, name, list, path, isWrong, home, filters, areas } = await loadList(props);
  const t = await getTranslations({ locale, namespace: 'figures' });
  const revisions = await listRevisions(list.figures.map(({ id }) => id));
  const title = t('allTitle', { name });
  return (
    <SitePage locale={locale} path={toPagePath(path, list.paging.page)}>
      <h1>{title}</h1>
      <p className="lead">{t('allLead', { count: list.total })}</p>
      <p className="mt-3">
        <a href={`/${locale}${home}`}>{t('back', { name })}</a>
      </p>
      {isWrong && <NoSuchPage locale={locale} />}
      <FigureTable
        caption={title}
        figures={list.figures}
        mates={list.mates}
        areas={areas}
        revisions={revisions}
        locale={locale}
      />
      <PageLinks path={path} paging={list.paging} locale={locale} />
      <p className="mt-4">
        <SheetLinks
          table="figures"
          filters={filters}
          label={t('allLabel', { count: list.total })}
          locale={locale}
        />
      </p>
    </SitePage>
  );
}

/** The page asked for; the first one, and that it is another, when the list has none of this number. */
async function loadList({ section, params, searchParams }: Props) {
  const { locale: segment, slug, id: sourceId } = await params;
  const locale = toLocale(segment);
  const id = slug ?? sourceId ?? '';
  const kind = section === 'sources' ? 'source' : 'area';
  const owner = await getFigureOwner(kind, id);
  if (!owner || ('area' in owner && areaSection(owner.area.kind) !== section)) notFound();
  const asked = await getFigureList(kind, id, parsePageNumber((await searchParams).page));
  const list = asked ?? (await getFigureList(kind, id, 1));
  if (!list) notFound();
  const home = 'area' in owner ? toAreaPath(owner.area) : `/sources/${id}`;
  return {
    locale,
    list,
    isWrong: asked === null,
    name: await formatOwner(owner, locale),
    home,
    path: `${home}/figures`,
    filters: { [kind]: id },
    areas: kind === 'source' ? list.areas : undefined,
  };
}

type Owner = NonNullable<Awaited<ReturnType<typeof getFigureOwner>>>;

async function formatOwner(owner: Owner, locale: Locale): Promise<string> {
  if ('area' in owner) return formatAreaSpan(owner.area, locale);
  const t = await getTranslations({ locale, namespace: 'sources' });
  return owner.source.title ?? `${t('untitled')} (${owner.source.id})`;
}
