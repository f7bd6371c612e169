/** What of a year's slot stays empty on each side of its bars, and of a bar's room between it and the next. */
const padding = 0.12;
const gap = 0.08;

/** Where a bar stands, as shares of the chart's width: of `count` slots the one at `slot`, of `places` bars in it the one at `place`. */
export function toBarSpan(
  { slot, place }: { slot: number; place: number },
  count: number,
  places: number,
): { left: number; width: number } {
  const room = (1 - 2 * padding) / places;
  return {
    left: (slot + padding + room * (place + gap / 2)) / count,
    width: (room * (1 - gap)) / count,
  };
}

/** A share of the width as SVG writes it, to a hundredth of a percent. */
export function toPercent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
