import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { createProjectChart } from '#components/charts/column/create-project-chart.ts';
import { hasWholeYear } from '#components/charts/column/to-project-rows.ts';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { pickFullestOf } from '#lib/domain/fullest-funding.ts';
import type { Indicator } from '#lib/domain/indicator.ts';

type Props = {
  name: string;
  indicators: readonly Indicator[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  /** The day of the data (ISO). */
  retrievedOn: string;
  locale: Locale;
};

/** The chart of projects of the funding with the most numbers; nothing where no whole year has one. */
export function ProjectChart({ name, indicators, redrawnOn, retrievedOn, locale }: Props) {
  const funding = pickFullestOf(indicators.filter(hasWholeYear));
  const own = indicators.filter((row) => row.funding === funding);
  const chart = createProjectChart({ name, funding, indicators: own, redrawnOn, locale });
  if (!chart) return null;
  const area = own[0]?.area ?? '';
  return (
    <ChartFigure
      id="projects-chart"
      address="#projects"
      locale={locale}
      chart={chart}
      table="#table-projects"
      rows={toSheetAddresses('indicators', { area, funding, period: 'FY' }, locale)}
      embed={`projects?area=${area}&funding=${funding}`}
      retrievedOn={retrievedOn}
    />
  );
}
