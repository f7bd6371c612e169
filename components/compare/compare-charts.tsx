import type { Chart } from '#components/charts/chart.ts';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { type CompareQuery, toComparePath } from '#lib/addresses/compare-address.ts';
import type { ComparedArea } from '#lib/queries/get-compared-areas.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toCompareUnit } from './create-compare-charts.ts';

type Props = {
  compared: readonly ComparedArea[];
  /** Of each of these areas; none where there is nothing to draw. */
  charts: readonly Chart[];
  query: CompareQuery;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
};

/** One chart for each area, all with the same years and the same scale. */
export function CompareCharts({ compared, charts, query, retrievedOn, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  if (charts.length === 0) return <p className="section-note">{t(`noChart.${toCompareUnit(query)}`)}</p>;
  const { funding, boundaries } = query;
  return (
    <div className="compare-charts">
      {compared.map(({ area: { id } }, index) => {
        const chart = charts[index];
        return (
          chart && (
            <ChartFigure
              key={id}
              id={`chart-${id}`}
              address={`/${locale}${toComparePath(query)}#charts`}
              locale={locale}
              chart={chart}
              table="#table"
              rows={toSheetAddresses('indicators', { area: id, funding, period: 'FY', boundaries }, locale)}
              embed={`compare?${toComparePath(query).split('?')[1]}&show=${id}`}
              retrievedOn={retrievedOn}
            />
          )
        );
      })}
    </div>
  );
}
