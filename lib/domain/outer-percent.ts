/** An end of a rate's interval with two decimals, rounded outwards: three would read as thousands where a comma is the decimal sign. */
export function toOuterPercent(end: 'floor' | 'ceil', pct: number | null): number | null {
  return pct === null ? null : Math[end](Number((pct * 100).toPrecision(12))) / 100;
}
