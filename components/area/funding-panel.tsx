import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import { toChartRemark } from '#components/charts/to-chart-remark.ts';
import { toPlanActualRows } from '#components/charts/to-plan-actual-rows.ts';
import { IndicatorTable } from '#components/indicator/indicator-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Caveat, Funding } from '#lib/domain/vocabulary.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { createFormat } from '#lib/format.ts';

type Props = {
  name: string;
  funding: Funding;
  indicators: readonly Indicator[];
  claims: readonly Claim[];
  locale: Locale;
};

/** Plan against actual of one funding: the chart of whole years and its table with part years, growth and completion. */
export async function FundingPanel({ name, funding, indicators, claims, locale }: Props) {
  const t = await getTranslations({ locale });
  const title = t('chart.planActual', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() });
  if (indicators.length === 0) return <p className="section-note">{t('chart.noPlanActual')}</p>;
  const labels = {
    plan: t('indicator.plan'),
    actual: t('indicator.actual'),
    estimate: t('vocabulary.measure.estimate'),
    missing: t('indicator.missing'),
    caveat: (code: Caveat) => t(`vocabulary.caveat.${code}`),
    conflict: t('indicator.conflict'),
    revised: t('indicator.revised'),
  };
  const rows = toPlanActualRows(indicators, createFormat(locale), labels);
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  const gaps = rows.filter(({ plan, actual }) => plan === null && actual === null).map(({ year }) => year);
  return (
    <>
      {countBars(rows) < 2 ? (
        <p className="section-note mt-3">{t('chart.tooFew')}</p>
      ) : (
        <ChartFigure
          section="plan-actual"
          subject={name}
          locale={locale}
          title={title}
          unit={t('chart.unit')}
          summary={t('chart.planActualSummary', { first, last })}
          legend={[
            { label: labels.plan, tone: 'plan' },
            { label: labels.actual, tone: 'actual' },
          ]}
          remark={toChartRemark(rows, {
            striped: t('chart.estimateLegend'),
            hollow: t('chart.caveatLegend'),
            star: t('chart.starLegend'),
          })}
          content={{ kind: 'plan-actual', props: { rows, locale } }}
        />
      )}
      <div className="mt-6">
        <IndicatorTable caption={title} indicators={indicators} claims={claims} locale={locale} />
      </div>
      {gaps.length > 0 && <p className="hint mt-2">{t('chart.gap', { years: formatYears(gaps) })}</p>}
    </>
  );
}

/** A chart needs two bars to compare: one alone says nothing that the table does not say. */
function countBars(rows: readonly PlanActualRow[]): number {
  return rows.flatMap(({ plan, actual }) => [plan, actual]).filter((amount) => amount !== null).length;
}
