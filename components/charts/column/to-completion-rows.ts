import type { CompletionRow, RatePoint } from '#components/charts/chart-rows.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/words/format.ts';

/**
 * Completion of whole years by funding, oldest first, one row for each year from the first to the last with a rate. Progress of part years is
 * not drawn with completions. Empty when nothing can be computed.
 */
export function toCompletionRows(indicators: readonly Indicator[], format: Format): CompletionRow[] {
  const points = new Map(
    indicators.map((row) => [`${row.year} ${row.funding} ${row.period}`, toPoint(row, format)]),
  );
  const years = indicators.filter((row) => toPoint(row, format) !== null).map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const at = (year: number, funding: string) => points.get(`${year} ${funding} FY`) ?? null;
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    const [total, national, local] = fundings.map((funding) => at(year, funding));
    return { year, total: total ?? null, national: national ?? null, local: local ?? null };
  });
}

function toPoint({ completion }: Indicator, format: Format): RatePoint | null {
  if (completion.state !== 'ok' && completion.state !== 'estimate') return null;
  const { pct, lowPct, highPct, state } = completion;
  return {
    pct,
    low: lowPct,
    high: highPct ?? pct,
    isEstimate: state === 'estimate',
    text: format.percent(completion),
  };
}
