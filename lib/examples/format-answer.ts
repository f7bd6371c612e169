import type { Indicator } from '#lib/domain/indicator.ts';
import { question } from './example.ts';

/** The rows that the question of the programs is about, of all of its area's. */
export function findAnswer(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ year, period }) => year === question.year && period === question.period);
}

/** What every program prints of these rows: a line for each funding, by its code, where a completion can be computed. */
export function formatAnswer(indicators: readonly Indicator[]): string {
  return indicators
    .toSorted((a, b) => a.funding.localeCompare(b.funding, 'en'))
    .flatMap(({ funding, plan, actual, completion }) =>
      completion.state === 'ok'
        ? `${funding}: ${actual?.amountVnd} / ${plan?.amountVnd} = ${completion.pct.toFixed(1)}%`
        : [],
    )
    .join('\n');
}
