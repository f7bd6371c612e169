import type { Chart } from '#components/charts/chart.ts';
import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import { createAmountWords } from '#components/charts/create-amount-words.ts';
import { getLegendTexts } from '#components/charts/get-legend-texts.ts';
import { toColumnLegend } from '#components/charts/legend.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { findBoundary } from './find-boundary.ts';
import { toPlanActualColumns } from './to-plan-actual-columns.ts';
import { toPlanActualRows } from './to-plan-actual-rows.ts';

type Input = {
  name: string;
  funding: Funding;
  indicators: readonly Indicator[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  locale: Locale;
};

/** Plan against actual of one funding by year, with its rows, however few; no chart where nothing could be drawn. */
export function createPlanActualChart({ name, funding, indicators, redrawnOn, locale }: Input): {
  rows: PlanActualRow[];
  chart: Chart | null;
} {
  const t = getTranslator(locale);
  const labels = {
    ...createAmountWords(locale),
    months: (count: number) => t('chart.months', { count }),
    locale,
  };
  const rows = toPlanActualRows(indicators, createFormat(locale), labels);
  const years = rows.map(({ year }) => year);
  const boundary = findBoundary(years, redrawnOn, locale);
  const columns = toPlanActualColumns(rows, { locale, boundary, measures: listMeasures(rows) });
  if (columns.marks.length === 0) return { rows, chart: null };
  return {
    rows,
    chart: {
      title: t('chart.planActual', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() }),
      subject: name,
      unit: t('chart.unit'),
      summary: t('chart.planActualSummary', { years: formatYears(years) }),
      legend: toColumnLegend(columns, {
        tones: { plan: labels.plan, actual: labels.actual },
        ...getLegendTexts(locale),
      }),
      content: { kind: 'columns', columns },
      choosesYear: true,
    },
  };
}

/** Plan and actual, or the one of them of which alone something is known: its bars then stand in the middle of their years. */
export function listMeasures(rows: readonly PlanActualRow[]): ('plan' | 'actual')[] {
  const hasPlan = rows.some(({ plan }) => plan !== null);
  const hasActual = rows.some(({ actual, part }) => actual !== null || part !== null);
  if (hasPlan === hasActual) return ['plan', 'actual'];
  return hasPlan ? ['plan'] : ['actual'];
}
