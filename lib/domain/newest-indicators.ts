import type { Indicator } from './indicator.ts';

/**
 * The newest picture of one funding: the newest year's rows, and the newest earlier year with a whole-year completion when the
 * newest has none. Takes and keeps the order of `computeIndicators` (newest first).
 */
export function pickNewest(indicators: readonly Indicator[]): Indicator[] {
  const newest = indicators.filter(({ year }) => year === indicators[0]?.year);
  if (newest.some(isComplete)) return newest;
  const before = indicators.find((row) => isComplete(row));
  return dropOutdone(before ? [...newest, before] : newest);
}

function isComplete({ completion }: Indicator): boolean {
  return completion.state === 'ok' || completion.state === 'estimate';
}

/** A whole-year row without an actual says nothing that the same year's progress does not say too. */
function dropOutdone(rows: readonly Indicator[]): Indicator[] {
  return rows.filter((row) => {
    const hasProgress = rows.some(
      ({ year, completion }) => year === row.year && completion.state === 'progress',
    );
    return !(hasProgress && row.period === 'FY' && row.actual === null);
  });
}
