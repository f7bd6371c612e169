import { createBarScale } from '#components/charts/bar-scale.ts';
import { toFill } from '#components/charts/column/to-fill.ts';
import { toOpening } from '#components/formula/opens.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { GrowthText } from '#components/indicator/growth-text.tsx';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Finish } from '#lib/domain/finish.ts';
import { createRateScale } from '#lib/domain/rate-scale.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FinishText } from './finish-text.tsx';
import { RegionName } from './region-name.tsx';

type Row = Finish<Area>;
type Props = { finishes: readonly Row[]; locale: Locale };

/** Plan, actual and completion of the nation and its regions in one year, total funding, with bars on one scale and, where there is room, growth. */
export function RegionYearTable({ finishes, locale }: Props) {
  const t = getTranslator(locale);
  const copied = createCopiedColumns(locale);
  const toLength = createBarScale(finishes.flatMap(({ indicator: { plan, actual } }) => [plan, actual]));
  const scale = createRateScale(finishes.map(({ indicator }) => indicator.completion));
  const amount = (measure: 'plan' | 'actual'): ShownColumn<Row> => ({
    key: measure,
    label: t(`indicator.${measure}`),
    copied: copied.amount(t(`indicator.${measure}`), ({ indicator }) => indicator[measure]),
    cell: ({ area, indicator }) => (
      <Amount measure={measure} area={area} indicator={indicator} toLength={toLength} locale={locale} />
    ),
  });
  return (
    <DataTable<Row>
      locale={locale}
      caption={addSelection(t('years.regionsTitle'), formatSelection({ funding: 'total' }, locale))}
      rows={finishes}
      rowKey={({ area }) => area.id}
      isGrid
      columns={[
        {
          key: 'area',
          label: t('figures.area'),
          cell: ({ area }) => <RegionName area={area} locale={locale} />,
        },
        amount('plan'),
        amount('actual'),
        {
          key: 'completion',
          label: t('indicator.completion'),
          copied: copied.rate(t('indicator.completion'), ({ indicator }) => indicator.completion),
          cell: (row) => (
            <>
              <FinishText finish={row} locale={locale} />
              {row.indicator.completion.state !== 'refused' && (
                <Bar
                  percent={scale.toLength(row.indicator.completion)}
                  mark={scale.whole}
                  tone="total"
                  fill={row.state === 'estimate' ? 'striped' : 'solid'}
                />
              )}
            </>
          ),
        },
      ]}
    />
  );
}

type AmountProps = Pick<Row, 'area' | 'indicator'> & {
  measure: 'plan' | 'actual';
  toLength: ReturnType<typeof createBarScale>;
  locale: Locale;
};

function Amount({ measure, area, indicator, toLength, locale }: AmountProps) {
  const operand = indicator[measure];
  if (!operand) return <OperandText operand={null} locale={locale} />;
  const address = toAreaAddress(area, locale);
  const growth = measure === 'plan' ? indicator.planGrowth : indicator.actualGrowth;
  return (
    <>
      <OperandText
        operand={operand}
        opening={toOpening(indicator, `${measure}_total`, address)}
        linksRow
        isShort
        locale={locale}
      />
      <Bar percent={toLength(operand)} tone={measure} fill={toFill(operand)} />
      {growth.state !== 'refused' && (
        <span className="hint hidden md:block">
          <GrowthText
            growth={growth}
            opening={toOpening(indicator, `${measure}_growth`, address)}
            locale={locale}
          />
        </span>
      )}
    </>
  );
}
