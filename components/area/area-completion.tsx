import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { CompletionTable } from '#components/charts/column/completion-table.tsx';
import { createCompletionChart } from '#components/charts/column/create-completion-chart.ts';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  name: string;
  indicators: readonly Indicator[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  /** The day of the data (ISO). */
  retrievedOn: string;
  locale: Locale;
};

/** Completion of whole years by funding: chart and table of the same rows; nothing where no year has one. */
export function AreaCompletion({ name, indicators, redrawnOn, retrievedOn, locale }: Props) {
  const t = getTranslator(locale);
  const { rows, chart } = createCompletionChart({ name, indicators, redrawnOn, locale });
  if (!chart) return null;
  const area = indicators[0]?.area ?? '';
  const labels = {
    total: t('vocabulary.funding.total'),
    national: t('vocabulary.funding.national'),
    local: t('vocabulary.funding.local'),
  };
  return (
    <Fold id="completion" title={t('area.completion')} count={t('paging.rows', { count: rows.length })}>
      <ChartFigure
        id="completion-chart"
        address="#completion"
        locale={locale}
        chart={chart}
        table="#table-completion"
        rows={toSheetAddresses('indicators', { area, period: 'FY' }, locale)}
        embed={`completion?area=${area}`}
        retrievedOn={retrievedOn}
      />
      <div id="table-completion">
        <CompletionTable rows={rows} labels={labels} locale={locale} />
      </div>
    </Fold>
  );
}
