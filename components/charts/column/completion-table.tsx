import type { CompletionRow, RatePoint } from '#components/charts/chart-rows.ts';
import { type Opening, Opens, toOpening } from '#components/formula/opens.tsx';
import { Bar } from '#components/ui/bar.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { type Funding, fundings } from '#lib/domain/vocabulary.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { rows: readonly CompletionRow[]; labels: Record<Funding, string>; locale: Locale };

/** The table twin of the completion chart: newest year first; years without any rate are named below it. */
export function CompletionTable({ rows, labels, locale }: Props) {
  const t = getTranslator(locale);
  const { computed, gaps } = splitRows(rows);
  const words = { missing: t('chart.notComputed'), estimate: t('indicator.estimateMark') };
  const present = fundings.filter((funding) => rows.some((row) => row[funding]));
  const longest = Math.max(120, ...rows.flatMap((row) => present.map((funding) => row[funding]?.pct ?? 0)));
  const inPercent = getTranslator(locale, 'takeAway');
  return (
    <div className="mt-6">
      <DataTable<CompletionRow>
        locale={locale}
        caption={t('chart.completionTitle')}
        rows={computed.toReversed()}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', label: t('chart.year'), cell: ({ year }) => year },
          ...present.map((funding) => ({
            key: funding,
            label: labels[funding],
            numeric: true,
            copied: [
              {
                heading: inPercent('inPercent', { label: labels[funding] }),
                value: (row: CompletionRow) => toValue(row[funding]),
              },
            ],
            cell: (row: CompletionRow) => (
              <CompletionCell
                point={row[funding]}
                opening={toOpening(
                  { boundaries: 'reported', year: row.year, period: 'FY', funding },
                  'completion',
                )}
                funding={funding}
                longest={longest}
                words={words}
              />
            ),
          })),
        ]}
      />
      {gaps.length > 0 && (
        <p className="hint mt-2">{t('chart.completionGap', { years: formatYears(gaps) })}</p>
      )}
    </div>
  );
}

type CellProps = {
  point: RatePoint | null;
  opening: Opening;
  funding: Funding;
  longest: number;
  words: { missing: string; estimate: string };
};

/** A rate with its bar, on which a mark stands at 100 %; `longest` is the rate that fills it. */
function CompletionCell({ point, opening, funding, longest, words }: CellProps) {
  if (!point) return <span className="text-muted">{words.missing}</span>;
  return (
    <>
      <Opens opening={opening}>{point.text}</Opens>
      {point.isEstimate && <span className="badge ml-1">{words.estimate}</span>}
      <Bar
        percent={(point.pct / longest) * 100}
        mark={(100 / longest) * 100}
        tone={funding}
        fill={point.isEstimate ? 'striped' : 'solid'}
      />
    </>
  );
}

/** The rate for a spreadsheet, with the decimals that the page shows; a range stays a text. */
function toValue(point: RatePoint | null): number | string | null {
  if (!point) return null;
  const shown = point.text.replaceAll('%', '');
  const decimals = /[,.](\d+)$/.exec(shown)?.[1]?.length ?? 0;
  return /^−?[\d,.]+$/.test(shown) ? Number(point.pct.toFixed(decimals)) : shown;
}

/** The rows with a rate, and the years without any. */
function splitRows(rows: readonly CompletionRow[]) {
  const hasRate = (row: CompletionRow) => fundings.some((funding) => row[funding]);
  const gaps = rows.filter((row) => !hasRate(row)).map(({ year }) => year);
  return { computed: rows.filter(hasRate), gaps };
}
