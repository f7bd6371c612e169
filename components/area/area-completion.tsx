import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { CompletionRow } from '#components/charts/chart-rows.ts';
import { CompletionTable } from '#components/charts/completion-table.tsx';
import { toCompletionRows } from '#components/charts/to-completion-rows.ts';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/format.ts';

type Props = { name: string; indicators: readonly Indicator[]; locale: Locale };

/** Completion of whole years by funding: chart and table of the same rows, or what would be needed for one. */
export async function AreaCompletion({ name, indicators, locale }: Props) {
  const t = await getTranslations({ locale });
  const rows = toCompletionRows(indicators, createFormat(locale));
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  if (first === undefined || last === undefined) {
    return <PageSection id="completion" title={t('area.completion')} note={t('chart.noCompletion')} />;
  }
  const present = fundings.filter((funding) => rows.some((row) => row[funding]));
  const labels = {
    total: t('vocabulary.funding.total'),
    national: t('vocabulary.funding.national'),
    local: t('vocabulary.funding.local'),
  };
  return (
    <PageSection id="completion" title={t('area.completion')}>
      {countRates(rows) < 2 ? (
        <p className="section-note mt-3">{t('chart.tooFew')}</p>
      ) : (
        <ChartFigure
          section="completion"
          subject={name}
          locale={locale}
          title={t('chart.completionTitle')}
          unit={t('chart.percent')}
          summary={t('chart.completionSummary', { first, last })}
          legend={present.map((funding) => ({ label: labels[funding], tone: funding }))}
          remark={t('chart.interval')}
          content={{ kind: 'completion', props: { rows, labels, locale } }}
        />
      )}
      <CompletionTable rows={rows} labels={labels} locale={locale} />
    </PageSection>
  );
}

/** How many rates a chart would draw; one alone says nothing that the table does not say. */
function countRates(rows: readonly CompletionRow[]): number {
  return rows.flatMap((row) => fundings.flatMap((funding) => row[funding] ?? [])).length;
}
