import { ChartFigure } from '#components/charts/chart-figure.tsx';
import type { ShareRow } from '#components/charts/chart-rows.ts';
import { createShareChart } from '#components/charts/share/create-share-chart.ts';
import { Opens } from '#components/formula/opens.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { FundingShare } from '#lib/domain/year-shares.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** National against local funding of whole years: chart and table of the same rows; nothing where no year has both. */
export function AreaShares({
  area,
  name,
  shares,
  retrievedOn,
  locale,
}: {
  /** The area's id. */
  area: string;
  name: string;
  shares: readonly FundingShare[];
  /** The day of the data (ISO). */
  retrievedOn: string;
  locale: Locale;
}) {
  const t = getTranslator(locale);
  const { rows, chart } = createShareChart({ name, shares, locale });
  if (!chart) return null;
  const copied = createCopiedColumns(locale);
  const years = [...new Set(rows.map(({ year }) => year))].join(',');
  return (
    <Fold id="share" title={t('area.share')} count={t('paging.rows', { count: rows.length })}>
      <ChartFigure
        id="share-chart"
        address="#share"
        locale={locale}
        chart={chart}
        table="#table-share"
        rows={toSheetAddresses(
          'indicators',
          { area, period: 'FY', funding: 'national,local', year: years },
          locale,
        )}
        embed={`share?area=${area}`}
        retrievedOn={retrievedOn}
      />
      <div id="table-share" className="mt-6">
        <DataTable<ShareRow>
          locale={locale}
          caption={t('chart.shareTitle')}
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { key: 'what', label: t('chart.what'), cell: ({ label }) => label },
            ...(['national', 'local'] as const).map((funding) => ({
              key: funding,
              label: t(`vocabulary.funding.${funding}`),
              numeric: true,
              copied: [
                copied.percent<ShareRow>(
                  t(`vocabulary.funding.${funding}`),
                  (row) => row.copied[funding].percent,
                ),
                ...copied.amount<ShareRow>(
                  t(`vocabulary.funding.${funding}`),
                  (row) => row.copied[funding].operand,
                ),
              ],
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
    </Fold>
  );
}
