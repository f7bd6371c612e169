import { columnSize } from './chart-scale.ts';

/** How wide a picture's chart is, in pixels: what a figure of this width shows. */
export const pictureWidth = 840;
/** The size of the labels above bars, in pixels. */
export const labelSize = 11;
/** How far apart labels must be to stand upright beside each other, in pixels: digits are less high than their line. */
const uprightRoom = 9;
/** The narrowest room of a bar in a picture, in pixels, its share of the gaps included: every label can stand in it. */
const narrowestBar = 12;

/** Widths of a figure from which on a label may be drawn (app/styles/charts.css has a class for each), the narrowest being a phone's. */
export const tiers = [328, 480, 800, 1080] as const;
export type Tier = (typeof tiers)[number];

/** A few bars across a whole desk would be walls: the most that a chart with room for so many bars takes, in pixels, and its class. */
export function toFrame(bars: number): { widest: number; className: string } {
  if (bars <= 6) return { widest: 360, className: 'chart-frame chart-frame-few' };
  if (bars <= 14) return { widest: 680, className: 'chart-frame chart-frame-some' };
  return { widest: Number.POSITIVE_INFINITY, className: 'chart-frame' };
}

/** How wide a chart is that is taken away as a picture, in pixels without its left margin: as wide as its labels need, since a picture loses none. */
export function toPictureWidth(bars: number): number {
  return Math.max(Math.min(pictureWidth, toFrame(bars).widest) - columnSize.gutter, bars * narrowestBar);
}

/** A rough width of text in pixels, enough to keep labels apart. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * 0.58;
}

/** A label above a bar: where its middle stands, as a share of the chart's width. */
export type PlacedLabel = {
  text: string;
  middle: number;
  /** It stands upright sooner than that its neighbours do. */
  yields?: boolean;
};

/** From which width on a label lies flat, and from which narrower one on it stands upright; null where it never has the room. */
export type LabelRoom = { flat: Tier | null; upright: Tier | null };

/** From which width on each label meets neither the next one on each side nor, lying flat, the edge. */
export function toLabelRooms(labels: readonly PlacedLabel[], bars: number): LabelRoom[] {
  return labels.map((label, index) => {
    const neighbours = [labels[index - 1], labels[index + 1]].flatMap((neighbour) => neighbour ?? []);
    return {
      flat: findTier(
        bars,
        (width) =>
          neighbours.every((neighbour) => areApart(label, neighbour, width)) &&
          (1 - label.middle) * width + 8 >= estimateWidth(label.text, labelSize) / 2,
      ),
      upright: findTier(bars, (width) =>
        neighbours.every(({ middle }) => Math.abs(label.middle - middle) * width >= uprightRoom),
      ),
    };
  });
}

function areApart(a: PlacedLabel, b: PlacedLabel, width: number): boolean {
  const beside = b.yields ? labelSize : estimateWidth(b.text, labelSize);
  const needed = (estimateWidth(a.text, labelSize) + beside) / 2 + 3;
  return Math.abs(a.middle - b.middle) * width >= needed;
}

/** From which width on each year is named: at every width some are, evenly; null for one that never has room. */
export function toYearTiers(count: number, bars: number): (Tier | null)[] {
  return Array.from({ length: count }, (_, index) =>
    findTier(bars, (width) => index % toStep(width / count) === 0),
  );
}

/** The class that hides a label below its tier; none for one that fits on phones. */
export function toTierClass(tier: Tier): string | undefined {
  return tier === tiers[0] ? undefined : `from-${tier}`;
}

function findTier(bars: number, fits: (plotWidth: number) => boolean): Tier | null {
  return tiers.find((tier) => fits(Math.min(tier, toFrame(bars).widest) - columnSize.gutter)) ?? null;
}

/** Every how many years a label of four digits fits. */
function toStep(slotWidth: number): number {
  return [1, 2, 4, 8, 16].find((step) => slotWidth * step >= 38) ?? 32;
}
