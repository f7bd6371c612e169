import { getTranslations } from 'next-intl/server';
import { AreaNotes } from '#components/area/area-notes.tsx';
import { ClaimTable } from '#components/check/claim-table.tsx';
import { DatasetJsonLd } from '#components/data/dataset-json-ld.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses, toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Source } from '#lib/domain/figure.ts';
import { getSourceName } from '#lib/domain/source-name.ts';
import type { SourcePage } from '#lib/queries/get-source-page.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { SourceHeader } from './source-header.tsx';

/** The page of a source: what it is, its figures, its percentages with our recomputation, and what it says in words. */
export async function SourceBody({ page, locale }: { page: SourcePage; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'sources' });
  const { source, figures, checks, notes, areas, revisions, release } = page;
  const filters = { source: source.id };
  return (
    <>
      <DatasetJsonLd
        release={release}
        path={`/sources/${source.id}`}
        name={formatSourceTitle(source)}
        description={t('describe', { count: figures.length, publisher: source.publisher })}
        place={(await formatClearNames(areas, locale)).join(', ')}
        subject={{ kind: 'source', name: getSourceName(source), url: source.url }}
        withoutFigures={t('withoutFigures', { publisher: source.publisher })}
        figures={figures}
        tables={['figures', 'claims']}
        filters={filters}
        locale={locale}
      />
      <SourceHeader source={source} locale={locale} />
      {figures.length > 0 && (
        <PageSection id="figures" title={t('figures')}>
          <FigureTable
            caption={t('figures')}
            figures={figures}
            areas={areas}
            revisions={revisions}
            rest={{ href: `${toSourceAddress(source.id, locale)}/figures`, words: 'pages' }}
            locale={locale}
          />
          <p className="mt-4">
            <SheetLinks
              table="figures"
              filters={filters}
              label={t('download', { count: figures.length })}
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
            rest={{ href: toSheetAddresses('claims', filters, locale).xlsx, words: 'xlsx' }}
            locale={locale}
          />
        </PageSection>
      )}
      <AreaNotes
        notes={notes}
        rest={{ href: toSheetAddresses('notes', filters, locale).xlsx, words: 'xlsx' }}
        locale={locale}
      />
    </>
  );
}

/** A source's name, told from others by its id where it has no title of its own: several pages of one publisher have none. */
export function formatSourceTitle(source: Source): string {
  const name = getSourceName(source);
  return source.title ? name : `${name}: ${source.id}`;
}
