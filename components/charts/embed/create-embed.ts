import { createCompletionChart } from '#components/charts/column/create-completion-chart.ts';
import { createPlanActualChart } from '#components/charts/column/create-plan-actual-chart.ts';
import { createProjectChart } from '#components/charts/column/create-project-chart.ts';
import { createShareChart } from '#components/charts/share/create-share-chart.ts';
import { createCompareCharts, toCompareUnit } from '#components/compare/create-compare-charts.ts';
import { formatCompared } from '#components/compare/format-comparison.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaPath, toFundingState } from '#lib/addresses/addresses.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import type { ChartedArea } from '#lib/queries/get-charted-area.ts';
import type { FinishedComparison } from '#lib/queries/get-comparison.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { Chart } from '../chart.ts';
import type { EmbedQuery } from './parse-embed-query.ts';

/** What an embed shows: a chart or why there is none, and where it stands on the site, without the language. */
export type Embed = { title: string; chart: Chart | null; note: string; path: string };

type AreaQuery = Exclude<EmbedQuery, { chart: 'compare' }>;

/** A chart of one area, from the very rows of the page that it links to; `charted` is of the funding that the chart is of. */
export function createAreaEmbed(query: AreaQuery, charted: ChartedArea, locale: Locale): Embed {
  const t = getTranslator(locale);
  const { area, indicators, redrawnOn, former } = charted;
  const name = formatAreaSpan(area, locale);
  const input = { name, indicators, redrawnOn, locale };
  const state = query.chart === 'plan-actual' ? toFundingState(query.funding) : `#${query.chart}`;
  const path = `${toAreaPath(area)}${state}`;
  const toEmbed = (chart: Chart | null, title: string, none: string): Embed => ({
    title: `${name}. ${title}`,
    chart,
    note: former ? `${name}: ${formatFigureCounts(former, locale)}.` : none,
    path,
  });
  if (query.chart === 'plan-actual') {
    const { funding } = query;
    const { chart } = createPlanActualChart({ ...input, funding });
    const title = t('chart.planActual', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() });
    return toEmbed(chart, title, t(indicators.length > 0 ? 'chart.notDrawn' : 'chart.noPlanActual'));
  }
  if (query.chart === 'projects') {
    const { funding } = query;
    const chart = createProjectChart({ ...input, funding });
    const title = t('projects.chart', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() });
    return toEmbed(chart, title, t('projects.noChart'));
  }
  if (query.chart === 'completion') {
    const { chart } = createCompletionChart(input);
    return toEmbed(chart, t('chart.completionTitle'), t('chart.noCompletion'));
  }
  const { chart } = createShareChart({ name, shares: charted.shares, locale });
  return toEmbed(chart, t('chart.shareTitle'), t('chart.noShare'));
}

type ComparedQuery = Extract<EmbedQuery, { chart: 'compare' }>;

/** One area's chart of a comparison, on the scale of all that are compared. */
export function createCompareEmbed(
  { compare, area }: ComparedQuery,
  { compared, comparison }: FinishedComparison,
  locale: Locale,
): Embed {
  const t = getTranslator(locale, 'compare');
  const areas = compared.map((one) => one.area);
  const charts = createCompareCharts({ compared, comparison, query: compare, locale });
  const shown = areas.findIndex(({ id }) => id === area);
  const chart = charts[shown] ?? null;
  const shownArea = areas[shown];
  const name = shownArea ? formatAreaSpan(shownArea, locale) : '';
  return {
    title: chart?.title ?? `${name}: ${formatCompared(compare, locale)}`,
    chart,
    note: t(`noChart.${toCompareUnit(compare)}`),
    path: `${toComparePath(compare)}#charts`,
  };
}
