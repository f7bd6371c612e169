import { AreaName } from '#components/area/area-name.tsx';
import { createBarScale } from '#components/charts/bar-scale.ts';
import { toFill } from '#components/charts/column/to-fill.ts';
import { toOpening } from '#components/formula/opens.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { FormulaKind } from '#lib/domain/formula.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Ranked, RankedBy } from '#lib/domain/ranking.ts';
import { createRateScale } from '#lib/domain/rate-scale.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Row = Ranked<Area>;
type Props = { by: RankedBy; funding: Funding; ranked: readonly Row[]; locale: Locale };

/** Units by rank with the value that ranks them and its bar; a completion with plan and actual beside it. */
export function RankingTable({ by, funding, ranked, locale }: Props) {
  const t = getTranslator(locale);
  const copied = createCopiedColumns(locale);
  const toLength = createBarScale(by === 'completion' ? [] : ranked.map(({ indicator }) => indicator[by]));
  const scale = createRateScale(ranked.map(({ indicator }) => indicator.completion));
  const openingOf = ({ area, indicator }: Row, kind: FormulaKind) =>
    toOpening(toPlace(area, indicator), kind, toAreaAddress(area, locale));
  const amount = (measure: 'plan' | 'actual'): ShownColumn<Row> => ({
    key: measure,
    label: t(`indicator.${measure}`),
    numeric: by === 'completion',
    copied: copied.amount(t(`indicator.${measure}`), ({ indicator }) => indicator[measure]),
    cell: (row) => (
      <>
        <OperandText
          operand={row.indicator[measure]}
          opening={openingOf(row, `${measure}_total`)}
          linksRow
          isShort
          locale={locale}
        />
        {by === measure && row.indicator[measure] && (
          <Bar
            percent={toLength(row.indicator[measure])}
            tone={measure}
            fill={toFill(row.indicator[measure])}
          />
        )}
      </>
    ),
  });
  const completion: ShownColumn<Row> = {
    key: 'completion',
    label: t('indicator.completion'),
    copied: copied.rate(t('indicator.completion'), ({ indicator }) => indicator.completion),
    cell: (row) => (
      <>
        <RateText rate={row.indicator.completion} opening={openingOf(row, 'completion')} locale={locale} />
        <Bar
          percent={scale.toLength(row.indicator.completion)}
          mark={scale.whole}
          tone={row.indicator.funding}
        />
      </>
    ),
  };
  return (
    <DataTable<Row>
      locale={locale}
      caption={addSelection(t(`years.by.${by}`), formatSelection({ funding }, locale))}
      rows={ranked}
      rowKey={({ area }) => area.id}
      isGrid
      columns={[
        { key: 'rank', label: t('years.rank'), cell: ({ rank }) => rank },
        { key: 'area', label: t('years.unit'), cell: ({ area }) => <AreaName area={area} locale={locale} /> },
        ...(by === 'completion' ? [completion, amount('plan'), amount('actual')] : [amount(by)]),
      ]}
    />
  );
}

/** A unit that did not change has its formulas under the map as reported. */
function toPlace({ validFrom }: Area, indicator: Indicator): Indicator {
  return validFrom === null ? { ...indicator, boundaries: 'reported' } : indicator;
}
