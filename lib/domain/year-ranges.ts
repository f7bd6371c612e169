/** Years in ascending order as runs: [2016, 2018, 2019, 2020] → [[2016, 2016], [2018, 2020]]. */
function toYearRanges(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** The runs in words: "2016, 2018–2020". */
export function formatYears(years: readonly number[]): string {
  return toYearRanges(years)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
}
