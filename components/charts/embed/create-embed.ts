import { getTranslations } from 'next-intl/server';
import { createCompletionChart } from '#components/charts/column/create-completion-chart.ts';
import { createPlanActualChart } from '#components/charts/column/create-plan-actual-chart.ts';
import { createShareChart } from '#components/charts/share/create-share-chart.ts';
import { createCompareCharts, toCompareUnit } from '#components/compare/create-compare-charts.ts';
import { formatCompared } from '#components/compare/format-comparison.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaPath, toFundingState } from '#lib/addresses/addresses.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import { compareAreas } from '#lib/domain/comparison.ts';
import { countFigures, type FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { getComparedAreas } from '#lib/queries/get-compared-areas.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import type { Chart } from '../chart.ts';
import type { EmbedQuery } from './parse-embed-query.ts';

/** What an embed shows: a chart or why there is none, and where it stands on the site, without the language. */
export type Embed = { title: string; chart: Chart | null; note: string; path: string };

/** The chart that an embed asks for, from the very rows of the page that it links to. */
export async function createEmbed(query: EmbedQuery, locale: Locale): Promise<Embed | null> {
  return query.chart === 'compare' ? createCompareEmbed(query, locale) : createAreaEmbed(query, locale);
}

type AreaQuery = Exclude<EmbedQuery, { chart: 'compare' }>;

async function createAreaEmbed(query: AreaQuery, locale: Locale): Promise<Embed | null> {
  const t = await getTranslations({ locale });
  const [found] = await getComparedAreas([query.area], 'reported');
  if (!found) return null;
  const { area } = found;
  const name = await formatAreaSpan(area, locale);
  const input = { name, indicators: found.indicators, locale };
  const state = query.chart === 'plan-actual' ? toFundingState(query.funding) : `#${query.chart}`;
  const path = `${toAreaPath(area)}${state}`;
  const counts = found.indicators.length > 0 ? null : await countKnown(area);
  const toEmbed = async (chart: Chart | null, title: string, none: string): Promise<Embed> => ({
    title: `${name}. ${title}`,
    chart,
    note: counts ? `${name}: ${await formatFigureCounts(counts, locale)}.` : none,
    path,
  });
  if (query.chart === 'plan-actual') {
    const { funding } = query;
    const indicators = found.indicators.filter((row) => row.funding === funding);
    const { chart, rows } = await createPlanActualChart({ ...input, indicators, funding });
    const title = t('chart.planActual', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() });
    return toEmbed(chart, title, t(rows.length > 0 ? 'chart.tooFew' : 'chart.noPlanActual'));
  }
  if (query.chart === 'completion') {
    const { chart, rows } = await createCompletionChart(input);
    const note = t(rows.length > 0 ? 'chart.tooFew' : 'chart.noCompletion');
    return toEmbed(chart, t('chart.completionTitle'), note);
  }
  const { chart } = await createShareChart(input);
  return toEmbed(chart, t('chart.shareTitle'), t('chart.noShare'));
}

/** How many figures its predecessors have, of a unit without plan or actual of its own; null where they have none. */
async function countKnown({ id }: Pick<Area, 'id'>): Promise<FigureCounts<unknown> | null> {
  const areas = new Map((await listAreas()).map((area) => [area.id, area]));
  const unit = areas.get(id);
  const counts = unit && countFigures(unit, areas);
  return counts && counts.former > 0 ? counts : null;
}

type ComparedQuery = Extract<EmbedQuery, { chart: 'compare' }>;

async function createCompareEmbed({ compare, area }: ComparedQuery, locale: Locale): Promise<Embed> {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const compared = await getComparedAreas(compare.areas, compare.boundaries);
  const areas = compared.map((one) => one.area);
  const comparison = compareAreas(compared, compare.funding, compare.boundaries);
  const charts = await createCompareCharts({ areas, comparison, query: compare, locale });
  const shown = areas.findIndex(({ id }) => id === area);
  const chart = charts[shown] ?? null;
  const shownArea = areas[shown];
  const name = shownArea ? await formatAreaSpan(shownArea, locale) : '';
  return {
    title: chart?.title ?? `${name}: ${await formatCompared(compare, locale)}`,
    chart,
    note: t(`noChart.${toCompareUnit(compare)}`),
    path: `${toComparePath(compare)}#charts`,
  };
}
