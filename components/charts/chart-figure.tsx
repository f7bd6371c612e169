import type { Locale } from '#i18n/locales.ts';
import type { SheetAddresses } from '#lib/addresses/addresses.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { Chart } from './chart.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTools } from './chart-tools.tsx';
import { ChosenYear } from './column/chosen-year.tsx';
import { toEmbedHeight } from './embed/to-embed-height.ts';
import { getToolLabels } from './get-tool-labels.ts';
import { LazyChart } from './lazy-chart.tsx';
import { getCredit } from './picture/get-credit.ts';
import { toFileName } from './picture/to-file-name.ts';

type Props = {
  chart: Chart;
  /** Unique on the page. */
  id: string;
  /** Where the chart stands, as seen from its page: "#completion", "?funding=national#funding-national". */
  address: string;
  locale: Locale;
  /** The address of the table with the same rows, and where these rows are for a spreadsheet. */
  table: string;
  rows: SheetAddresses;
  /** The address of its embed, after /<locale>/embed/. */
  embed: string;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** A chart with its title, unit and legend, and ways to take it away. It stands from the start, and nothing moves when it comes alive. */
export function ChartFigure({ chart, id, address, locale, table, rows, embed, retrievedOn }: Props) {
  const t = getTranslator(locale, 'chart');
  const { title, subject, unit, summary, legend, content, choosesYear } = chart;
  const fullTitle = subject ? `${subject}. ${title}` : title;
  return (
    <figure className="chart-figure">
      <figcaption>
        {title} <span className="hint whitespace-nowrap">({unit})</span>
      </figcaption>
      <ChartLegend legend={legend} />
      <LazyChart
        content={content}
        id={id}
        summary={summary}
        hint={t('keys')}
        choice={choosesYear ? t('chooseYear', { title }) : undefined}
      />
      {choosesYear && <ChosenYear table={table} locale={locale} />}
      <ChartTools
        texts={{ title: fullTitle, unit, credit: getCredit(retrievedOn, locale) }}
        address={address}
        fileName={toFileName(subject ? `${subject} ${title}` : title)}
        links={{ table, rows, embed: `/${locale}/embed/${embed}` }}
        embedHeight={toEmbedHeight(content)}
        labels={getToolLabels(fullTitle, locale)}
      />
    </figure>
  );
}
