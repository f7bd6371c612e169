import { ChartLegend } from '#components/charts/chart-legend.tsx';
import { ChartTools } from '#components/charts/chart-tools.tsx';
import { wholeComparison } from '#components/charts/embed/parse-embed-query.ts';
import { getToolLabels } from '#components/charts/get-tool-labels.ts';
import { getCredit } from '#components/charts/picture/get-credit.ts';
import { toFileName } from '#components/charts/picture/to-file-name.ts';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toGridHeight } from './comparison-grid.tsx';
import { toCompareUnit } from './create-compare-charts.ts';
import type { ComparisonSheet } from './create-grid.ts';
import { formatComparisonTitle } from './format-comparison.ts';
import { SpokenGrid } from './spoken-grid.tsx';

/** What an embed has around the grid, on a frame as narrow as a phone: title, legend and source, in pixels. */
const aroundEmbed = 280;

type Props = { sheet: ComparisonSheet; page: ComparePage; locale: Locale };

/** All that is compared in one drawing, and one picture, one CSV, one link of exactly that. */
export function GridFigure({ sheet, page, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const { query, chosen, retrievedOn } = page;
  const title = formatComparisonTitle(query, chosen, locale);
  const unit = t(`units.${toCompareUnit(query)}`);
  const { grid, names, legend } = sheet;
  const { areas, funding, boundaries } = query;
  return (
    <figure className="chart-figure grid-figure">
      <figcaption className="sr-only">{title}</figcaption>
      <SpokenGrid sheet={{ grid, names }} id="grid" label={`${title} (${unit})`} />
      <ChartLegend legend={legend} />
      <ChartTools
        texts={{ title, unit, credit: getCredit(retrievedOn, locale) }}
        address={`/${locale}${toComparePath(query)}`}
        fileName={toFileName(title)}
        links={{
          table: '#table',
          rows: toSheetAddresses(
            'indicators',
            { area: areas.join(), funding, period: 'FY', boundaries },
            locale,
          ),
          embed: `/${locale}/embed/compare?${toComparePath(query).split('?')[1]}&show=${wholeComparison}`,
        }}
        embedHeight={toGridHeight(sheet) + aroundEmbed}
        drawing=".comparison-grid"
        labels={getToolLabels(title, locale)}
      />
    </figure>
  );
}
