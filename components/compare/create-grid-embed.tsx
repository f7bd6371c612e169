import { ChartLegend } from '#components/charts/chart-legend.tsx';
import type { EmbedPage } from '#components/charts/embed/embed-page.ts';
import type { EmbedQuery } from '#components/charts/embed/parse-embed-query.ts';
import { getCredit } from '#components/charts/picture/get-credit.ts';
import type { Locale } from '#i18n/locales.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import type { FinishedComparison } from '#lib/queries/get-comparison.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ComparisonGrid } from './comparison-grid.tsx';
import { toCompareUnit } from './create-compare-charts.ts';
import { createGrid } from './create-grid.ts';
import { formatComparisonTitle } from './format-comparison.ts';

type Query = Pick<Extract<EmbedQuery, { chart: 'compare' }>, 'compare' | 'theme'>;

/** The grid of a comparison as an embed shows it, of the very rows of the page that it links to. */
export function createGridEmbed(
  { compare: query, theme }: Query,
  { compared, comparison }: FinishedComparison,
  retrievedOn: string | null,
  locale: Locale,
): EmbedPage {
  const t = getTranslator(locale, 'compare');
  const areas = compared.map(({ area }) => area);
  const title = formatComparisonTitle(query, areas, locale);
  const sheet = createGrid({ compared, comparison, query, locale });
  const unit = t(`units.${toCompareUnit(query)}`);
  const content = sheet ? (
    <figure>
      <p className="unit">({unit})</p>
      <ComparisonGrid sheet={sheet} id="grid" label={`${title} (${unit})`} />
      <ChartLegend legend={sheet.legend} />
    </figure>
  ) : (
    <p>{t(`noChart.${toCompareUnit(query)}`)}</p>
  );
  return {
    theme,
    title,
    content,
    credit: sheet ? getCredit(retrievedOn, locale) : '',
    path: toComparePath(query),
  };
}
