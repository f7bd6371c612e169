import type { Fill, Tone } from '#components/ui/bar.tsx';

/** How a bar is drawn; `part` is the dashed outline of an amount that covers only the first months of its year. */
export type MarkFill = Fill | 'part';

/** One bar of a column chart, finished: what it stands for, how it is drawn, what stands above it. */
export type Mark = {
  /** The index of its year, and of the bar within the year. */
  slot: number;
  place: number;
  tone: Tone;
  fill: MarkFill;
  value: number;
  label: string;
  /** The interval that rounding allows. */
  low?: number;
  high?: number;
  star?: boolean;
};

/** A finished column chart: the drawing on the server and the one in the browser take the same. */
export type Columns = {
  years: readonly number[];
  /** Bars per year. */
  places: number;
  top: number;
  ticks: readonly { value: number; label: string }[];
  marks: readonly Mark[];
  /** A dashed line that bars may pass, as at 100 %. */
  limit?: number;
  /** The day that boundaries changed, as a share of the width. */
  boundary?: { at: number; label: string };
  /** What is said of each year, in its order. */
  lines: readonly (readonly string[])[];
};

/** A finished chart of shares: rows that fill 100 %. */
export type Shares = {
  rows: readonly { label: string; national: number; text: string; lines: readonly string[] }[];
};
