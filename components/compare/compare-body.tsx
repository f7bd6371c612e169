import { MapSwitch } from '#components/area/map-switch.tsx';
import type { Chart } from '#components/charts/chart.ts';
import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AskCompared } from './ask-compared.tsx';
import { ChosenAreas } from './chosen-areas.tsx';
import { CompareCharts } from './compare-charts.tsx';
import { CompareForm } from './compare-form.tsx';
import { CompareProblems } from './compare-problems.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { createCompareCharts, toCompareUnit } from './create-compare-charts.ts';
import { createGrid } from './create-grid.ts';
import { formatCompared, formatComparisonTitle } from './format-comparison.ts';
import { FormerNotes } from './former-notes.tsx';
import { GridFigure } from './grid-figure.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import { ReadyCards } from './ready-cards.tsx';

type Props = { page: ComparePage; locale: Locale };

/** The page of comparison: what is chosen, all of it in one grid, then charts, the table with differences, and the map of the same. */
export function CompareBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const { query, askedFunding, problems, areas, chosen, comparison, former, ready } = page;
  const open = { ...query, funding: askedFunding };
  const charts = createCompareCharts({ ...page, locale });
  const sheet = createGrid({ ...page, locale }, charts);
  const toOther = (boundaries: Boundaries) =>
    toComparePath({ ...open, areas: [...query.areas, ...problems.offMap], boundaries });
  return (
    <>
      <h1 className="compare-title">
        {chosen.length > 0 ? t('heading', { what: formatCompared(query, locale) }) : t('emptyHeading')}
      </h1>
      {chosen.length === 0 && <p className="section-note">{t('lead')}</p>}
      <CompareProblems problems={problems} areas={areas} locale={locale} />
      {chosen.length > 0 && <ChosenAreas query={open} areas={chosen} locale={locale} />}
      <CompareForm page={page} locale={locale} />
      {former.length > 0 && (
        <FormerNotes former={former} path={toComparePath({ ...open, boundaries: '2025' })} locale={locale} />
      )}
      {ready.length > 0 && <ReadyCards ready={ready} locale={locale} />}
      {chosen.length > 0 && comparison.rows.length === 0 && (
        <p className="notice">{t(former.length > 0 ? 'noOwnFigures' : 'noFigures')}</p>
      )}
      {comparison.rows.length > 0 && !sheet && (
        <p className="notice">{t(`noChart.${toCompareUnit(query)}`)}</p>
      )}
      {sheet && <GridFigure sheet={sheet} page={page} locale={locale} />}
      <NeighbourLinks query={open} areas={areas} locale={locale} />
      <MapSwitch locale={locale} toPath={toOther} current={query.boundaries} unitsToday={page.unitsToday} />
      {comparison.rows.length > 0 && <CompareSections page={page} charts={charts} locale={locale} />}
      {chosen.length > 0 && <AskCompared page={page} locale={locale} />}
      {comparison.rows.length > 0 && <MapAndCitation page={page} locale={locale} />}
      <HowToRead page="compare" locale={locale} />
    </>
  );
}

/** What lies behind the grid, folded. */
function CompareSections({ page, charts, locale }: Props & { charts: readonly Chart[] }) {
  const t = getTranslator(locale, 'compare');
  const { query, chosen, comparison } = page;
  const filters = {
    area: query.areas.join(','),
    funding: query.funding,
    period: 'FY',
    boundaries: query.boundaries,
  };
  return (
    <>
      <Fold
        id="charts"
        title={t('charts')}
        count={t('chartCount', { count: chosen.length })}
        note={t('chartsNote')}
      >
        <CompareCharts {...page} charts={charts} locale={locale} />
      </Fold>
      <Fold
        id="table"
        title={t('table')}
        count={t('yearCount', { count: comparison.rows.length })}
        note={t(`tableNote.${query.scale}`)}
      >
        <ComparisonTable comparison={comparison} areas={chosen} query={query} locale={locale} />
        <p className="mt-4">
          <SheetLinks table="indicators" filters={filters} label={t('download')} locale={locale} />
        </p>
      </Fold>
    </>
  );
}

/** The map of the same, and how to cite the comparison. */
function MapAndCitation({ page, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const { query, chosen } = page;
  return (
    <>
      {page.mapView && (
        <p className="mt-6">
          <a
            href={`/${locale}${toMapViewPath(page.mapView, query.boundaries)}`}
            rel="nofollow"
            className="button"
          >
            {t('onMap')}
          </a>
        </p>
      )}
      <CitePage
        title={formatComparisonTitle(query, chosen, locale)}
        path={toComparePath(query)}
        retrievedOn={page.retrievedOn}
        locale={locale}
      />
    </>
  );
}
