import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { CompletionRow, RatePoint } from '#components/charts/chart-rows.ts';
import { toCompletionRows } from '#components/charts/to-completion-rows.ts';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/format.ts';

const tones = { total: 'total', national: 'national', local: 'local' } as const;

/** Completion of whole years by funding: chart and table of the same rows, or what would be needed for one. */
export async function AreaCompletion({
  indicators,
  locale,
}: {
  indicators: readonly Indicator[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale });
  const rows = toCompletionRows(indicators, createFormat(locale));
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  if (first === undefined || last === undefined) {
    return <PageSection id="completion" title={t('area.completion')} note={t('chart.noCompletion')} />;
  }
  const present = fundings.filter((funding) => rows.some((row) => row[funding]));
  const longest = Math.max(120, ...rows.flatMap((row) => fundings.map((funding) => row[funding]?.pct ?? 0)));
  const [total, national, local] = fundings.map((funding) => t(`vocabulary.funding.${funding}`));
  const labels = { total: total ?? '', national: national ?? '', local: local ?? '' };
  return (
    <PageSection id="completion" title={t('area.completion')}>
      <ChartFigure
        title={t('chart.completionTitle')}
        unit={t('chart.percent')}
        summary={t('chart.completionSummary', { first, last })}
        legend={present.map((funding) => ({ label: labels[funding], tone: tones[funding] }))}
        remark={t('chart.interval')}
        content={{ kind: 'completion', props: { rows, labels, locale } }}
      />
      <div className="mt-6">
        <DataTable<CompletionRow>
          caption={t('chart.completionTitle')}
          rows={rows.toReversed()}
          rowKey={({ year }) => String(year)}
          columns={[
            { key: 'year', label: t('chart.year'), cell: ({ year }) => year },
            ...present.map((funding) => ({
              key: funding,
              label: labels[funding],
              numeric: true,
              cell: (row: CompletionRow) => (
                <CompletionCell
                  point={row[funding]}
                  tone={tones[funding]}
                  longest={longest}
                  missing={t('chart.notComputed')}
                  estimate={t('indicator.estimateMark')}
                />
              ),
            })),
          ]}
        />
      </div>
    </PageSection>
  );
}

type CellProps = {
  point: RatePoint | null;
  tone: 'total' | 'national' | 'local';
  longest: number;
  missing: string;
  estimate: string;
};

/** A rate with its bar, on which a mark stands at 100 %; `longest` is the rate that fills it. */
function CompletionCell({ point, tone, longest, missing, estimate }: CellProps) {
  if (!point) return <span className="text-muted">{missing}</span>;
  return (
    <>
      {point.text}
      {point.isEstimate && <span className="badge ml-1">{estimate}</span>}
      <Bar
        percent={(point.pct / longest) * 100}
        mark={(100 / longest) * 100}
        tone={tone}
        fill={point.isEstimate ? 'striped' : 'solid'}
      />
    </>
  );
}
