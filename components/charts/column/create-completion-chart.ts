import type { Chart } from '#components/charts/chart.ts';
import type { CompletionRow } from '#components/charts/chart-rows.ts';
import { getLegendTexts } from '#components/charts/get-legend-texts.ts';
import { toColumnLegend } from '#components/charts/legend.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { findBoundary } from './find-boundary.ts';
import { toCompletionColumns } from './to-completion-columns.ts';
import { toCompletionRows } from './to-completion-rows.ts';

type Input = {
  name: string;
  indicators: readonly Indicator[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  locale: Locale;
};

/** Completion of whole years by funding, with its rows, however few; no chart when there is no rate. */
export function createCompletionChart({ name, indicators, redrawnOn, locale }: Input): {
  rows: CompletionRow[];
  chart: Chart | null;
} {
  const t = getTranslator(locale);
  const rows = toCompletionRows(indicators, createFormat(locale));
  if (rows.length === 0) return { rows, chart: null };
  const labels = {
    total: t('vocabulary.funding.total'),
    national: t('vocabulary.funding.national'),
    local: t('vocabulary.funding.local'),
  };
  const years = rows.map(({ year }) => year);
  const boundary = findBoundary(years, redrawnOn, locale);
  const columns = toCompletionColumns(rows, { locale, labels, boundary });
  return {
    rows,
    chart: {
      title: t('chart.completionTitle'),
      subject: name,
      unit: t('chart.percent'),
      summary: t('chart.completionSummary', { years: formatYears(years) }),
      legend: toColumnLegend(columns, { tones: labels, ...getLegendTexts(locale) }),
      content: { kind: 'columns', columns },
      choosesYear: true,
    },
  };
}
