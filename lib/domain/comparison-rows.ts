import type { Comparison } from './comparison.ts';

const previewYears = 8;

/** The rows of the newest eight years of a comparison, counted from its newest; years between without a row stay gaps. */
export function keepNewestRows(comparison: Comparison): Comparison {
  const newest = comparison.rows[0]?.year ?? 0;
  return { ...comparison, rows: comparison.rows.filter(({ year }) => year > newest - previewYears) };
}
