import { toAnchoredOpening } from '#components/formula/opens.tsx';
import { AmountOrGap } from '#components/indicator/amount-or-gap.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { createYearRuns } from '#components/indicator/create-year-runs.ts';
import { createReasonFormat } from '#components/indicator/format-reason.ts';
import { GrowthText } from '#components/indicator/growth-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { tellIndicator } from '#lib/domain/told-row.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Row = Indicator & { place: string };
type Props = { predecessors: readonly Area[]; indicators: readonly Indicator[]; locale: Locale };

/** Plan and actual with their growth, and completion of a formed unit in today's boundaries: one row for each year, period and source of funding. */
export async function RollUpTable({ predecessors, indicators, locale }: Props) {
  const t = getTranslator(locale);
  const toYearRuns = createYearRuns(locale);
  const copied = createCopiedColumns(locale);
  const toReason = await createReasonFormat(locale);
  const rows = indicators.map((row) => toRow(row, locale));
  const amount = (row: Row, measure: 'plan' | 'actual') => (
    <>
      <AmountOrGap
        operand={row[measure]}
        growth={row[`${measure}Growth`]}
        opening={toAnchoredOpening(row, `${measure}_total`)}
        parts={predecessors}
        locale={locale}
      />
      {row[measure] && (measure === 'actual' || row.period === 'FY') && (
        <span className="hint block">
          <GrowthText
            growth={row[`${measure}Growth`]}
            opening={toAnchoredOpening(row, `${measure}_growth`)}
            locale={locale}
          />
        </span>
      )}
    </>
  );
  return (
    <DataTable<Row>
      locale={locale}
      caption={t('maps.caption')}
      rows={rows}
      rowKey={({ year, period, funding }) => `${year}-${period}-${funding}`}
      toRuns={toYearRuns(
        ({ year }) => year,
        (row) => tellIndicator(row),
      )}
      columns={[
        { key: 'year', label: t('maps.year'), cell: ({ place }) => place },
        {
          key: 'funding',
          label: t('maps.funding'),
          cell: ({ funding }) => t(`vocabulary.funding.${funding}`),
        },
        {
          key: 'plan',
          label: t('indicator.plan'),
          numeric: true,
          copied: copied.amount(t('indicator.plan'), ({ plan }) => plan),
          cell: (row) => amount(row, 'plan'),
        },
        {
          key: 'actual',
          label: t('indicator.actual'),
          numeric: true,
          copied: copied.amount(t('indicator.actual'), ({ actual }) => actual),
          cell: (row) => amount(row, 'actual'),
        },
        {
          key: 'completion',
          label: t('indicator.completion'),
          numeric: true,
          copied: [
            ...copied.rate(t('indicator.completion'), ({ completion }: Row) => completion),
            ...copied.growth(
              t('indicator.plan'),
              (row: Row) => (row.period === 'FY' && row.plan ? row.planGrowth : null),
              toReason,
            ),
            ...copied.growth(t('indicator.actual'), (row: Row) => row.actual && row.actualGrowth, toReason),
          ],
          cell: (row) => (
            <RateText rate={row.completion} opening={toAnchoredOpening(row, 'completion')} locale={locale} />
          ),
        },
      ]}
    />
  );
}

function toRow(row: Indicator, locale: Locale): Row {
  const { year, period } = row;
  return { ...row, place: formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale) };
}
