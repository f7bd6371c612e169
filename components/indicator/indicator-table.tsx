import { createBarScale } from '#components/charts/bar-scale.ts';
import { toFill } from '#components/charts/column/to-fill.ts';
import { toAnchoredOpening, toOpening } from '#components/formula/opens.tsx';
import { Term } from '#components/term/term.tsx';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toYearAnchor } from '#lib/addresses/year-anchor.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Growth } from '#lib/domain/growth.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import { tellIndicator } from '#lib/domain/told-row.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { createCopiedColumns } from './create-copied-columns.ts';
import { createProjectColumns } from './create-project-columns.tsx';
import { createYearRuns } from './create-year-runs.ts';
import { createReasonFormat } from './format-reason.ts';
import { GrowthText } from './growth-text.tsx';
import { OperandText } from './operand-text.tsx';
import { RateText } from './rate-text.tsx';

type Props = { caption: string; indicators: readonly Indicator[]; claims: readonly Claim[]; locale: Locale };

/** The table twin of the plan-and-actual chart: every period of one funding with bars, growth with its amount or why there is none, and completion. */
export async function IndicatorTable({ caption, indicators, claims, locale }: Props) {
  const t = getTranslator(locale, 'indicator');
  const copied = createCopiedColumns(locale);
  const toReason = await createReasonFormat(locale);
  const printedOf = (row: Indicator) => findPrintedCompletion(claims, row);
  const toYearRuns = createYearRuns(locale);
  const toLength = createBarScale(indicators.flatMap(({ plan, actual }) => [plan, actual]));
  const amount = (row: Indicator, operand: Operand | null, growth: Growth, tone: 'plan' | 'actual') => (
    <>
      <OperandText operand={operand} opening={toAnchoredOpening(row, `${tone}_total`)} locale={locale} />
      {operand && <Bar percent={toLength(operand)} tone={tone} fill={toFill(operand)} />}
      {operand && (
        <span className="hint block">
          <GrowthText growth={growth} opening={toAnchoredOpening(row, `${tone}_growth`)} locale={locale} />
        </span>
      )}
    </>
  );
  return (
    <DataTable<Indicator>
      locale={locale}
      caption={caption}
      rows={indicators}
      rowKey={toYearAnchor}
      anchors
      toRuns={toYearRuns(
        ({ year }) => year,
        (row) => tellIndicator(row, printedOf(row)),
      )}
      columns={[
        { key: 'year', label: t('year'), cell: (row) => formatYear(row, locale) },
        {
          key: 'plan',
          label: t('plan'),
          heading: <Term name="plan">{t('plan')}</Term>,
          numeric: true,
          copied: copied.amount(t('plan'), ({ plan }) => plan),
          cell: (row) =>
            row.period === 'FY' ? (
              amount(row, row.plan, row.planGrowth, 'plan')
            ) : (
              <OperandText operand={row.plan} opening={toOpening(row, 'plan_total')} locale={locale} />
            ),
        },
        {
          key: 'actual',
          label: t('actual'),
          heading: <Term name="actual">{t('actual')}</Term>,
          numeric: true,
          copied: copied.amount(t('actual'), ({ actual }) => actual),
          cell: (row) => amount(row, row.actual, row.actualGrowth, 'actual'),
        },
        {
          key: 'completion',
          label: t('completion'),
          heading: <Term name="completion">{t('completion')}</Term>,
          numeric: true,
          copied: [
            ...copied.rate(t('completion'), ({ completion }: Indicator) => completion, printedOf),
            ...copied.growth(
              t('plan'),
              (row: Indicator) => (row.period === 'FY' && row.plan ? row.planGrowth : null),
              toReason,
            ),
            ...copied.growth(
              t('actual'),
              ({ actual, actualGrowth }: Indicator) => actual && actualGrowth,
              toReason,
            ),
          ],
          cell: (row) => (
            <RateText
              rate={row.completion}
              printed={printedOf(row)}
              opening={toAnchoredOpening(row, 'completion')}
              locale={locale}
            />
          ),
        },
        ...createProjectColumns(indicators, locale),
      ]}
    />
  );
}

function formatYear({ year, period }: Indicator, locale: Locale): string {
  return formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
}
