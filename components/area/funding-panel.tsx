import { AskLink } from '#components/ask/ask-link.tsx';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { createPlanActualChart } from '#components/charts/column/create-plan-actual-chart.ts';
import { IndicatorTable } from '#components/indicator/indicator-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toFundingState, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  /** The area's id. */
  area: string;
  name: string;
  funding: Funding;
  indicators: readonly Indicator[];
  claims: readonly Claim[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  /** The day of the data (ISO). */
  retrievedOn: string;
  /** Whether predecessors have plans or actuals of this funding. */
  hasFormer: boolean;
  locale: Locale;
};

/** Plan against actual of one funding: the chart of whole years and its table with part years, growth and completion. */
export function FundingPanel({
  area,
  name,
  funding,
  indicators,
  claims,
  redrawnOn,
  retrievedOn,
  hasFormer,
  locale,
}: Props) {
  const t = getTranslator(locale);
  const [first] = indicators;
  const ask = <AskLink gaps={{ area, years: [], fundings: [funding] }} words="rest" locale={locale} />;
  if (!first)
    return (
      <p className="section-note">
        {t(hasFormer ? 'chart.noOwn' : 'chart.noPlanActual')} {ask}
      </p>
    );
  const { rows, chart } = createPlanActualChart({ name, funding, indicators, redrawnOn, locale });
  const known = new Set(indicators.map(({ year }) => year));
  const gaps = rows.map(({ year }) => year).filter((year) => !known.has(year));
  const table = `table-${funding}`;
  return (
    <>
      {chart ? (
        <ChartFigure
          id={`plan-actual-${funding}`}
          address={toFundingState(funding)}
          locale={locale}
          chart={chart}
          table={`#${table}`}
          rows={toSheetAddresses('indicators', { area, funding }, locale)}
          embed={`plan-actual?area=${area}&funding=${funding}`}
          retrievedOn={retrievedOn}
        />
      ) : (
        <p className="section-note mt-3">{t('chart.notDrawn')}</p>
      )}
      <Fold id={table} title={t('area.byYear')} count={t('paging.rows', { count: indicators.length })}>
        <IndicatorTable
          caption={t('chart.planActual', { funding: t(`vocabulary.funding.${funding}`).toLowerCase() })}
          indicators={indicators}
          claims={claims}
          locale={locale}
        />
        {gaps.length > 0 && (
          <p className="hint mt-2">
            {t('chart.gap', { years: formatYears(gaps), funding: t(`selection.funding.${funding}`) })}
          </p>
        )}
        <p className="hint mt-2">{ask}</p>
      </Fold>
    </>
  );
}
