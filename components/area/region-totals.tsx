import { toOpening } from '#components/formula/opens.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { RegionTotals as Totals } from '#lib/queries/list-region-totals.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Row = { area: Area; name: string; place: string; indicator: Indicator };
type Props = { totals: readonly Totals[]; locale: Locale };

/** Plan, actual and completion of total funding: one row for each region, year and period that is given. */
export function RegionTotals({ totals, locale }: Props) {
  const t = getTranslator(locale, 'regions');
  const copied = createCopiedColumns(locale);
  const rows = totals.flatMap((total) => toRows(total, locale));
  return (
    <DataTable<Row>
      locale={locale}
      caption={t('caption')}
      rows={rows}
      rowKey={({ area, indicator }) => `${area.id}-${indicator.year}-${indicator.period}`}
      columns={[
        {
          key: 'area',
          label: t('area'),
          cell: ({ area, name }) => <a href={toAreaAddress(area, locale)}>{name}</a>,
        },
        { key: 'year', label: t('year'), numeric: true, cell: ({ place }) => place },
        {
          key: 'plan',
          label: t('plan'),
          numeric: true,
          copied: copied.amount(t('plan'), ({ indicator }) => indicator.plan),
          cell: ({ area, indicator }) => (
            <OperandText
              operand={indicator.plan}
              opening={toOpening(indicator, 'plan_total', toAreaAddress(area, locale))}
              locale={locale}
            />
          ),
        },
        {
          key: 'actual',
          label: t('actual'),
          numeric: true,
          copied: copied.amount(t('actual'), ({ indicator }) => indicator.actual),
          cell: ({ area, indicator }) => (
            <OperandText
              operand={indicator.actual}
              opening={toOpening(indicator, 'actual_total', toAreaAddress(area, locale))}
              locale={locale}
            />
          ),
        },
        {
          key: 'completion',
          label: t('completion'),
          numeric: true,
          copied: copied.rate(t('completion'), ({ indicator }) => indicator.completion),
          cell: ({ area, indicator }) => (
            <RateText
              rate={indicator.completion}
              opening={toOpening(indicator, 'completion', toAreaAddress(area, locale))}
              locale={locale}
            />
          ),
        },
      ]}
    />
  );
}

function toRows({ area, indicators }: Totals, locale: Locale): Row[] {
  return indicators.map((indicator) => {
    const { year, period } = indicator;
    const place = formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
    return { area, name: formatAreaSpan(area, locale), place, indicator };
  });
}
