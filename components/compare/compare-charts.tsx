import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { toChartRemark } from '#components/charts/to-chart-remark.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Comparison } from '#lib/domain/comparison.ts';
import { createFormat } from '#lib/format.ts';
import { formatAreaSpan } from '#lib/format-area-span.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import type { CompareQuery } from './parse-compare-query.ts';
import { toCompareRows } from './to-compare-rows.ts';

type Props = {
  compared: readonly AreaIndicators[];
  comparison: Comparison;
  query: CompareQuery;
  locale: Locale;
};

/** One chart for each area, all with the same years and the same scale. */
export async function CompareCharts({ compared, comparison, query, locale }: Props) {
  const t = await getTranslations({ locale });
  const labels = {
    plan: t('indicator.plan'),
    actual: t('indicator.actual'),
    completion: t('indicator.completion'),
    missing: t('indicator.missing'),
  };
  const { charts, max } = toCompareRows(comparison, query, createFormat(locale), labels);
  const remarks = {
    striped: t('chart.estimateLegend'),
    hollow: t('chart.caveatLegend'),
    star: t('chart.starLegend'),
  };
  const unit = t(`compare.units.${toUnit(query)}`);
  if (max === 0) return <p className="section-note">{t(`compare.noChart.${toUnit(query)}`)}</p>;
  const shown =
    query.measure === 'both'
      ? (['plan', 'actual'] as const)
      : ([query.measure === 'plan' ? 'plan' : 'actual'] as const);
  return (
    <div className="compare-charts">
      {compared.map(async ({ area }, index) => {
        const title = await formatAreaSpan(area, locale);
        return (
          <ChartFigure
            section="charts"
            locale={locale}
            key={area.id}
            title={title}
            unit={unit}
            summary={t('compare.summary', { name: title })}
            legend={shown.map((tone) => ({
              label: query.measure === 'completion' ? labels.completion : labels[tone],
              tone,
            }))}
            remark={toChartRemark(charts[index] ?? [], remarks)}
            content={{
              kind: 'plan-actual',
              props: { rows: charts[index] ?? [], locale, max, measures: shown },
            }}
          />
        );
      })}
    </div>
  );
}

function toUnit({ measure, scale }: CompareQuery) {
  if (measure === 'completion') return 'percent';
  return scale === 'index' ? 'index' : 'vnd';
}
