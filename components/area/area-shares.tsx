import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { ShareRow } from '#components/charts/chart-rows.ts';
import { toShareRows } from '#components/charts/to-share-rows.ts';
import { Opens } from '#components/formula/opens.tsx';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { createFormat } from '#lib/format.ts';

/** National against local funding of whole years: chart and table of the same rows, or what would be needed for one. */
export async function AreaShares({
  name,
  indicators,
  locale,
}: {
  name: string;
  indicators: readonly Indicator[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale });
  const labels = {
    plan: t('vocabulary.measure.plan').toLowerCase(),
    actual: t('vocabulary.measure.actual').toLowerCase(),
    estimate: t('vocabulary.measure.estimate').toLowerCase(),
    national: t('vocabulary.funding.national'),
    local: t('vocabulary.funding.local'),
  };
  const rows = toShareRows(indicators, createFormat(locale), labels);
  if (rows.length === 0) return <PageSection id="share" title={t('area.share')} note={t('chart.noShare')} />;
  return (
    <PageSection id="share" title={t('area.share')}>
      <ChartFigure
        section="share"
        subject={name}
        locale={locale}
        title={t('chart.shareTitle')}
        unit={t('chart.percent')}
        summary={t('chart.shareSummary', { count: rows.length })}
        legend={[
          { label: labels.national, tone: 'national' },
          { label: labels.local, tone: 'local' },
        ]}
        content={{
          kind: 'share',
          props: { rows, labels: { national: labels.national, local: labels.local } },
        }}
        height={toHeight(rows.length)}
      />
      <div className="mt-6">
        <DataTable<ShareRow>
          caption={t('chart.shareTitle')}
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { key: 'what', label: t('chart.what'), cell: ({ label }) => label },
            ...(['national', 'local'] as const).map((funding) => ({
              key: funding,
              label: labels[funding],
              numeric: true,
              cell: (row: ShareRow) => (
                <>
                  <Opens
                    opening={{
                      href: `#how-${row.formula}`,
                      id: funding === 'national' ? `at-${row.formula}` : undefined,
                    }}
                  >
                    {row[`${funding}Text`]}
                  </Opens>
                  <Bar percent={row[funding]} tone={funding} />
                </>
              ),
            })),
          ]}
        />
      </div>
    </PageSection>
  );
}

function toHeight(rows: number): 'short' | 'middle' | 'tall' {
  if (rows > 6) return 'tall';
  return rows > 2 ? 'middle' : 'short';
}
