import type { Chart } from '#components/charts/chart.ts';
import { createAmountWords } from '#components/charts/create-amount-words.ts';
import { getLegendTexts } from '#components/charts/get-legend-texts.ts';
import { toColumnLegend } from '#components/charts/legend.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { listMeasures } from './create-plan-actual-chart.ts';
import { findBoundary } from './find-boundary.ts';
import { toPlanActualColumns } from './to-plan-actual-columns.ts';
import { toProjectRows, toProjectTop } from './to-project-rows.ts';

type Input = {
  name: string;
  funding: Funding;
  /** Of this funding. */
  indicators: readonly Indicator[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  locale: Locale;
};

/** Numbers of projects of whole years of one funding, plan beside spending; null when none is printed. */
export function createProjectChart({ name, funding, indicators, redrawnOn, locale }: Input): Chart | null {
  const t = getTranslator(locale);
  const words = createAmountWords(locale);
  const rows = toProjectRows(indicators, {
    ...words,
    missing: t('projects.none'),
    count: (count) => t('projects.countOf', { count }),
    number: createFormat(locale).number,
  });
  if (rows.length === 0) return null;
  const years = rows.map(({ year }) => year);
  const columns = toPlanActualColumns(rows, {
    locale,
    measures: listMeasures(rows),
    max: toProjectTop(rows),
    boundary: findBoundary(years, redrawnOn, locale),
  });
  return {
    title: t('projects.chart', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() }),
    subject: name,
    unit: t('projects.unit'),
    summary: t('projects.summary', { years: formatYears(years) }),
    legend: toColumnLegend(columns, {
      tones: { plan: words.plan, actual: words.actual },
      ...getLegendTexts(locale),
    }),
    content: { kind: 'columns', columns },
  };
}
