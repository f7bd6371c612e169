/**
 * Where the day of a boundary change (ISO) falls in a chart of these years, as a share of its width: 1 July halfway through its year. Null when the
 * years lie all before or all after it.
 */
export function toBoundaryPlace(years: readonly number[], since: string): number | null {
  const [year = 0, month = 1] = since.split('-').map(Number);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  if (first >= year || last < year) return null;
  return (year - first + (month - 1) / 12) / years.length;
}
