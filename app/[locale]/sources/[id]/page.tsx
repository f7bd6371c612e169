import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AreaNotes } from '#components/area/area-notes.tsx';
import { ClaimTable } from '#components/check/claim-table.tsx';
import { DatasetJsonLd } from '#components/data/dataset-json-ld.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { SourceHeader } from '#components/source/source-header.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toSheetAddresses, toSourceAddress } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import type { Source } from '#lib/domain/figure.ts';
import { getSourceName } from '#lib/domain/source-name.ts';
import { getShownRelease } from '#lib/queries/get-shown-release.ts';
import { getSourcePage, listSources } from '#lib/queries/get-source-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listChecks } from '#lib/queries/list-checks.ts';
import { listRevisions } from '#lib/queries/list-revisions.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  return (await listSources()).map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/sources/[id]'>) {
  const { id, locale: segment } = await params;
  const locale = toLocale(segment);
  const page = await getSourcePage(id);
  if (!page) notFound();
  const t = await getTranslations({ locale, namespace: 'sources' });
  const title = toTitle(page.source);
  return toPageMetadata({
    title,
    description: t(page.figures.length > 0 ? 'describe' : 'withoutFigures', {
      count: page.figures.length,
      publisher: page.source.publisher,
    }),
    locale,
    path: `/sources/${id}`,
  });
}

export default async function SourcePage({ params }: PageProps<'/[locale]/sources/[id]'>) {
  const { id, locale: segment } = await params;
  const locale = toLocale(segment);
  const page = await getSourcePage(id);
  if (!page) notFound();
  const t = await getTranslations({ locale, namespace: 'sources' });
  const [{ claims }, areas, revisions, release] = await Promise.all([
    listChecks(),
    listAreas(),
    listRevisions(page.figures.map((figure) => figure.id)),
    getShownRelease(),
  ]);
  const checks = claims.filter(({ claim }) => claim.source.id === id);
  return (
    <SitePage locale={locale} path={`/sources/${id}`}>
      <DatasetJsonLd
        release={release}
        path={`/sources/${id}`}
        name={toTitle(page.source)}
        description={t('describe', { count: page.figures.length, publisher: page.source.publisher })}
        place={(await formatClearNames(page.areas, locale)).join(', ')}
        subject={{ kind: 'source', name: getSourceName(page.source), url: page.source.url }}
        withoutFigures={t('withoutFigures', { publisher: page.source.publisher })}
        figures={page.figures}
        tables={['figures', 'claims']}
        filters={{ source: id }}
        locale={locale}
      />
      <SourceHeader source={page.source} locale={locale} />
      {page.figures.length > 0 && (
        <PageSection id="figures" title={t('figures')}>
          <FigureTable
            caption={t('figures')}
            figures={page.figures}
            areas={page.areas}
            revisions={revisions}
            rest={{ href: `${toSourceAddress(id, locale)}/figures`, words: 'pages' }}
            locale={locale}
          />
          <p className="mt-4">
            <SheetLinks
              table="figures"
              filters={{ source: id }}
              label={t('download', { count: page.figures.length })}
              locale={locale}
            />
          </p>
        </PageSection>
      )}
      {checks.length > 0 && (
        <PageSection id="claims" title={t('claims')}>
          <ClaimTable
            checks={checks}
            areas={areas}
            namesArea
            rest={{ href: toSheetAddresses('claims', { source: id }, locale).xlsx, words: 'xlsx' }}
            locale={locale}
          />
        </PageSection>
      )}
      <AreaNotes
        notes={page.notes}
        rest={{ href: toSheetAddresses('notes', { source: id }, locale).xlsx, words: 'xlsx' }}
        locale={locale}
      />
    </SitePage>
  );
}

/** A source's name, told from others by its id where it has no title of its own: several pages of one publisher have none. */
function toTitle(source: Source): string {
  const name = getSourceName(source);
  return source.title ? name : `${name}: ${source.id}`;
}
