import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { type CompareQuery, toComparePath } from '#lib/addresses/compare-address.ts';
import type { Comparison } from '#lib/domain/comparison.ts';
import type { Area } from '#lib/domain/figure.ts';
import { createCompareCharts, toCompareUnit } from './create-compare-charts.ts';

type Props = {
  areas: readonly Area[];
  comparison: Comparison;
  query: CompareQuery;
  locale: Locale;
};

/** One chart for each area, all with the same years and the same scale. */
export async function CompareCharts({ areas, comparison, query, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const charts = await createCompareCharts({ areas, comparison, query, locale });
  if (charts.length === 0) return <p className="section-note">{t(`noChart.${toCompareUnit(query)}`)}</p>;
  const { funding, boundaries } = query;
  return (
    <div className="compare-charts">
      {areas.map(({ id }, index) => {
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
            />
          )
        );
      })}
    </div>
  );
}
