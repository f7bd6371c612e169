import type { Indicator } from './indicator.ts';

/**
 * The newest picture: the newest year's rows and, when none of them has a whole-year completion, those of the newest earlier year that
 * has one. Takes and keeps the order of `computeIndicators`, newest year first.
 */
export function pickNewest(indicators: readonly Indicator[]): Indicator[] {
  const newest = indicators.filter(({ year }) => year === indicators[0]?.year);
  const completeYear = indicators.find(isComplete)?.year;
  const before = newest.some(isComplete)
    ? []
    : indicators.filter((row) => row.year === completeYear && isComplete(row));
  return [...newest.filter((row) => !isOutdone(row, newest)), ...before];
}

/** Of the newest rows the one that tells most: with a whole year's completion, else of total funding, else the first. */
export function pickTelling(newest: readonly Indicator[]): Indicator | undefined {
  const complete = newest.filter(({ completion }) => completion.state === 'ok');
  const candidates = complete.length > 0 ? complete : newest;
  return candidates.find(({ funding }) => funding === 'total') ?? candidates[0];
}

function isComplete({ completion }: Indicator): boolean {
  return completion.state === 'ok' || completion.state === 'estimate';
}

/** A whole-year row without an actual says nothing that the same funding's progress does not say too. */
function isOutdone(row: Indicator, rows: readonly Indicator[]): boolean {
  const hasProgress = rows.some(
    ({ funding, completion }) => funding === row.funding && completion.state === 'progress',
  );
  return hasProgress && row.period === 'FY' && row.actual === null;
}
