import { ClaimTable } from '#components/check/claim-table.tsx';
import { DatasetJsonLd } from '#components/data/dataset-json-ld.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import { RestOfRows } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses, toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Source } from '#lib/domain/figure.ts';
import { getSourceName } from '#lib/domain/source-name.ts';
import type { SourcePage } from '#lib/queries/get-source-page.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { SourceHeader } from './source-header.tsx';
import { SourceNotes } from './source-notes.tsx';

/** The page of a source: what it is and how much was taken from it, then its figures; folded, its percentages with our recomputation, and what it says in words. */
export async function SourceBody({ page, locale }: { page: SourcePage; locale: Locale }) {
  const t = getTranslator(locale, 'sources');
  const { source, list, checks, notes, counts, kinds, areas, release } = page;
  const filters = { source: source.id };
  const file = (table: 'claims' | 'notes') => toSheetAddresses(table, filters, locale).xlsx;
  return (
    <>
      <DatasetJsonLd
        release={release}
        path={`/sources/${source.id}`}
        name={formatSourceTitle(source)}
        description={t('describe', { count: counts.figures, publisher: source.publisher })}
        place={(await formatClearNames(areas, locale)).join(', ')}
        subject={{ kind: 'source', name: getSourceName(source), url: source.url }}
        withoutFigures={t(counts.population + counts.prices > 0 ? 'besideFigures' : 'withoutFigures', {
          publisher: source.publisher,
        })}
        figures={kinds.map((kind) => ({ ...kind, source }))}
        tables={['figures', 'claims']}
        filters={filters}
        locale={locale}
      />
      <SourceHeader source={source} counts={counts} locale={locale} />
      {counts.figures > 0 && (
        <PageSection id="figures" title={t('figures', { count: counts.figures })}>
          <FigureTable
            caption={t('figures', { count: counts.figures })}
            figures={list.figures}
            areas={areas}
            revisions={list.revisions}
            isOfSource
            locale={locale}
          />
          <RestOfRows
            locale={locale}
            total={counts.figures}
            shown={list.figures.length}
            rest={{ href: `${toSourceAddress(source.id, locale)}/figures?page=2`, words: 'next' }}
          />
          <p className="mt-4">
            <SheetLinks
              table="figures"
              filters={filters}
              label={t('download', { count: counts.figures })}
              locale={locale}
            />
          </p>
        </PageSection>
      )}
      {counts.population > 0 && (
        <p className="mt-4">
          <SheetLinks
            table="population"
            filters={filters}
            label={t('count.population', { count: counts.population })}
            locale={locale}
          />
        </p>
      )}
      {counts.prices > 0 && (
        <p className="mt-4">
          <SheetLinks
            table="price-index"
            filters={filters}
            label={t('count.prices', { count: counts.prices })}
            locale={locale}
          />
        </p>
      )}
      <div className="printed-whole">
        {counts.claims > 0 && (
          <Fold id="claims" title={t('claims', { count: counts.claims })} isOpen={counts.figures === 0}>
            <ClaimTable checks={checks} areas={areas} namesArea rest={undefined} locale={locale} />
            <RestOfRows
              locale={locale}
              total={counts.claims}
              shown={checks.length}
              rest={{ href: file('claims'), words: 'xlsx' }}
            />
          </Fold>
        )}
        {counts.notes > 0 && (
          <Fold id="notes" title={t('notes', { count: counts.notes })} isOpen={counts.figures === 0}>
            <SourceNotes notes={notes} areas={areas} locale={locale} />
            <RestOfRows
              locale={locale}
              total={counts.notes}
              shown={notes.length}
              rest={{ href: file('notes'), words: 'xlsx' }}
            />
          </Fold>
        )}
      </div>
    </>
  );
}

/** A source's name, told from others by its id where it has no title of its own: several pages of one publisher have none. */
export function formatSourceTitle(source: Source): string {
  const name = getSourceName(source);
  return source.title ? name : `${name}: ${source.id}`;
}
