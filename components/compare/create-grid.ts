import type { LegendItem } from '#components/charts/legend.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import type { Comparison } from '#lib/domain/comparison.ts';
import type { ComparedArea } from '#lib/queries/get-compared-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { createAreaSpanFormat } from '#lib/words/format-area-span.ts';
import { createCompareCharts, createCompareLabels, toMeasures } from './create-compare-charts.ts';
import { toCompareRows } from './to-compare-rows.ts';
import { type Grid, toGrid } from './to-grid-rows.ts';

type Input = {
  compared: readonly ComparedArea[];
  comparison: Comparison;
  query: CompareQuery;
  locale: Locale;
};

/** The name of a row, and apart from it the time of its boundaries, empty where they are of no time. */
type RowName = { name: string; span: string };
export type ComparisonSheet = { grid: Grid; names: RowName[]; legend: LegendItem[] };

/** What the charts of single areas have and the grid has not. */
const ofCharts: readonly LegendItem['mark'][] = ['limit', 'boundary', 'over'];

/**
 * A comparison as one grid with the names of its rows and what its marks mean, as its charts say it; null where there is nothing to draw. Charts that are drawn
 * as well are given, so that they are made once.
 */
export function createGrid(input: Input, ofAreas = createCompareCharts(input)): ComparisonSheet | null {
  const { compared, comparison, query, locale } = input;
  const { charts, max } = toCompareRows(comparison, query, createFormat(locale), createCompareLabels(locale));
  if (max === 0) return null;
  const marks = ofAreas.flatMap(({ legend }) => legend);
  const byMark = new Map(marks.map((item) => [`${item.mark} ${item.label}`, item]));
  const formatSpan = createAreaSpanFormat(locale);
  return {
    grid: toGrid(charts, toMeasures(query)),
    names: compared.map(({ area }) => {
      const name = formatAreaName(area, locale);
      return { name, span: formatSpan(area).slice(name.length).trim() };
    }),
    legend: sortLegend([...byMark.values()].filter(({ mark }) => !ofCharts.includes(mark))),
  };
}

/** First what the colours mean, as in the legend of one chart. */
function sortLegend(items: readonly LegendItem[]): LegendItem[] {
  return items.toSorted((a, b) => Number(b.mark === 'solid') - Number(a.mark === 'solid'));
}
