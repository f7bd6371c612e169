import type { Chart } from '#components/charts/chart.ts';
import { findBoundary } from '#components/charts/column/find-boundary.ts';
import { toPlanActualColumns } from '#components/charts/column/to-plan-actual-columns.ts';
import { createAmountWords } from '#components/charts/create-amount-words.ts';
import { getLegendTexts } from '#components/charts/get-legend-texts.ts';
import { toColumnLegend } from '#components/charts/legend.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import type { Comparison } from '#lib/domain/comparison.ts';
import type { ComparedArea } from '#lib/queries/get-compared-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { formatCompared } from './format-comparison.ts';
import { toCompareRows } from './to-compare-rows.ts';

type Input = {
  compared: readonly ComparedArea[];
  comparison: Comparison;
  query: CompareQuery;
  locale: Locale;
};

/** One chart for each area, in their order, all with the same years and the same scale; none when there is nothing to draw. */
export function createCompareCharts({ compared, comparison, query, locale }: Input): Chart[] {
  const t = getTranslator(locale);
  const labels = createCompareLabels(locale);
  const { charts, max } = toCompareRows(comparison, query, createFormat(locale), labels);
  if (max === 0) return [];
  const isRate = query.measure === 'completion';
  const years = charts[0]?.map(({ year }) => year) ?? [];
  const options = {
    locale,
    max,
    measures: toMeasures(query),
    limit: isRate ? 100 : undefined,
  };
  const marks = getLegendTexts(locale);
  const tones = { plan: labels.plan, actual: isRate ? labels.completion : labels.actual };
  const what = formatCompared(query, locale);
  const boundaries = compared.map(({ redrawnOn }) => findBoundary(years, redrawnOn, locale));
  const drawn = compared.map((_, index) =>
    toPlanActualColumns(charts[index] ?? [], { ...options, boundary: boundaries[index] }),
  );
  const top = Math.max(...drawn.map((columns) => columns.top));
  return compared.map(({ area }, index): Chart => {
    const name = formatAreaSpan(area, locale);
    const columns = { ...(drawn[index] ?? toPlanActualColumns([], options)), top };
    return {
      title: `${name}: ${what}`,
      unit: t(`compare.units.${toCompareUnit(query)}`),
      summary: t('compare.summary', { name }),
      legend: toColumnLegend(columns, { tones, ...marks }),
      content: { kind: 'columns', columns },
    };
  });
}

/** What the rows of a comparison are called. */
export function createCompareLabels(locale: Locale) {
  const t = getTranslator(locale);
  return {
    ...createAmountWords(locale),
    completion: t('indicator.completion'),
    incomplete: t('compare.incomplete'),
    not_yet: t('compare.absence.not_yet'),
    no_longer: t('compare.absence.no_longer'),
    locale,
  };
}

/** What the charts of a comparison count in. */
export function toCompareUnit({ measure, scale }: CompareQuery): 'percent' | 'index' | 'vnd' {
  if (measure === 'completion') return 'percent';
  return scale === 'index' ? 'index' : 'vnd';
}

/** Which bars each year of a comparison has; a completion stands in the place of the actual. */
export function toMeasures({ measure }: Pick<CompareQuery, 'measure'>): readonly ('plan' | 'actual')[] {
  if (measure === 'both') return ['plan', 'actual'];
  return [measure === 'plan' ? 'plan' : 'actual'];
}
