/**
 * The rows of the newest years, each year whole, as long as they are no more than `most`; the newest year stands always. `since` is the first year kept, null
 * when none was left out. In the order given.
 */
export function keepNewestYears<Row extends { year: number }>(
  rows: readonly Row[],
  most: number,
): { rows: readonly Row[]; since: number | null } {
  if (rows.length <= most) return { rows, since: null };
  const counts = Map.groupBy(rows, ({ year }) => year);
  let kept = 0;
  let since = Number.POSITIVE_INFINITY;
  for (const year of [...counts.keys()].toSorted((a, b) => b - a)) {
    kept += counts.get(year)?.length ?? 0;
    if (kept > most && since !== Number.POSITIVE_INFINITY) break;
    since = year;
  }
  return { rows: rows.filter(({ year }) => year >= since), since: counts.size === 1 ? null : since };
}
