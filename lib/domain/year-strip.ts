/** A year with how many figures are known of it, and how tall its column is, in percent of the tallest. */
export type YearColumn = { year: number; figures: number; height: number };

/** The years as columns of one strip, newest first. */
export function toYearStrip(counts: readonly { year: number; figures: number }[]): YearColumn[] {
  const most = Math.max(1, ...counts.map(({ figures }) => figures));
  return counts
    .map(({ year, figures }) => ({ year, figures, height: (figures / most) * 100 }))
    .toSorted((a, b) => b.year - a.year);
}
