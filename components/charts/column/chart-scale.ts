/** The measures of a column chart in pixels; across, everything is a share of the width. */
export const columnSize = { height: 240, top: 28, bottom: 26, gutter: 44 } as const;

export type Scale = { top: number; ticks: readonly number[] };

/** A scale from zero to a round number not below `largest`, with at most five steps of 1, 2, 2.5 or 5 times a power of ten. */
export function toScale(largest: number): Scale {
  if (largest <= 0) return { top: 1, ticks: [0, 1] };
  const power = 10 ** Math.floor(Math.log10(largest / 5));
  const steps = [1, 2, 2.5, 5, 10].map((step) => step * power);
  const step = steps.find((candidate) => toPlain(largest / candidate) <= 5) ?? largest;
  const count = Math.ceil(toPlain(largest / step));
  return {
    top: toPlain(count * step),
    ticks: Array.from({ length: count + 1 }, (_, index) => toPlain(index * step)),
  };
}

/** Where a value stands in a column chart, in pixels from its upper edge. */
export function toY(value: number, top: number): number {
  const { height, top: above, bottom } = columnSize;
  return Math.round((above + (height - above - bottom) * (1 - value / top)) * 10) / 10;
}

/** The nearest number without the dust of binary fractions. */
function toPlain(value: number): number {
  return Number(value.toPrecision(12));
}
