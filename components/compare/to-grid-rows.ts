import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import type { Fill, Tone } from '#components/ui/bar.tsx';
import type { ComparedMeasure } from '#lib/domain/comparison.ts';

/** From which width of the figure on a label has room, in pixels; null: in pictures alone. Phones are the narrowest. */
export type GridTier = (typeof gridTiers)[number] | null;
const gridTiers = [340, 480, 800, 1080] as const;

export type GridBar = {
  tone: Tone;
  fill: Fill;
  /** Of the highest bar of all areas, in percent; 0 for a printed zero. */
  height: number;
  label: string;
  /** Where its middle stands, in percent of the width. */
  middle: number;
  tier: GridTier;
};

/** One area's year: its bars, none where nothing was found, and what is said of it. */
export type GridCell = { year: number; middle: number; text: string; bars: GridBar[] };
type GridRow = GridCell[];
type GridYear = { year: number; middle: number; tier: GridTier };
/** A grid of areas and years, finished: positions and widths in percent of its width. */
export type Grid = {
  rows: GridRow[];
  years: GridYear[];
  barWidth: number;
  /** For how many bars each row has room. */
  bars: number;
};

/** How far apart upright labels, and the years below, must stand, in pixels. */
const [labelRoom, yearRoom] = [12, 34];

/** Lays out the rows of several areas' charts, of one span of years, on one scale. */
export function toGrid(charts: readonly PlanActualRow[][], measures: readonly ComparedMeasure[]): Grid {
  const max = Math.max(0, ...charts.flat().flatMap((row) => measures.map((measure) => row[measure] ?? 0)));
  const span = charts[0]?.map(({ year }) => year) ?? [];
  const slot = 100 / Math.max(1, span.length);
  const barWidth = (slot * 0.8) / measures.length;
  const toBars = (row: PlanActualRow, index: number) =>
    measures.flatMap((measure, place): GridBar[] => {
      const value = row[measure];
      if (value === null) return [];
      const middle = slot * (index + 0.1) + barWidth * (place + 0.5);
      const label = row[`${measure}Label`] + (row[`${measure}Star`] ? '*' : '');
      const height = max > 0 ? (value / max) * 100 : 0;
      return [{ tone: measure, fill: row[`${measure}Fill`], height, label, middle, tier: null }];
    });
  const rows = charts.map((chart) =>
    placeLabels(
      chart.map((row, index) => ({
        year: row.year,
        middle: slot * (index + 0.5),
        text: row.lines.join('; '),
        bars: toBars(row, index),
      })),
    ),
  );
  const middles = span.map((_, index) => slot * (index + 0.5));
  const tiers = placeAll(middles.toReversed(), yearRoom).toReversed();
  const years = span.map((year, index) => ({
    year,
    middle: middles[index] ?? 0,
    tier: tiers[index] ?? null,
  }));
  return { rows, years, barWidth, bars: span.length * measures.length };
}

/** The highest bar is labelled first, then the newest ones. */
function placeLabels(cells: readonly GridCell[]): GridRow {
  const bars = cells.flatMap((cell) => cell.bars).toReversed();
  const highest = bars.reduce<GridBar | undefined>(
    (top, bar) => (top && top.height >= bar.height ? top : bar),
    undefined,
  );
  const order = highest ? [highest, ...bars.filter((bar) => bar !== highest)] : [];
  const tiers = placeAll(
    order.map(({ middle }) => middle),
    labelRoom,
  );
  const tierOf = new Map(order.map((bar, index) => [bar, tiers[index] ?? null]));
  return cells.map((cell) => ({
    ...cell,
    bars: cell.bars.map((bar) => ({ ...bar, tier: tierOf.get(bar) ?? null })),
  }));
}

/** From which width on each of these places, in percent and by rank, is `room` pixels away from those that are taken before. */
function placeAll(places: readonly number[], room: number): GridTier[] {
  const taken = new Map<number, GridTier>();
  for (const tier of gridTiers) {
    for (const [index, place] of places.entries()) {
      const others = [...taken.keys()].map((at) => places[at] ?? 0);
      const isFree = others.every((other) => (Math.abs(other - place) / 100) * tier >= room);
      if (!taken.has(index) && isFree) taken.set(index, tier);
    }
  }
  return places.map((_, index) => taken.get(index) ?? null);
}
