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
type Tier = (typeof tiers)[number];

/** A few bars across a whole desk would be walls: the most that a chart with room for so many bars takes, in pixels, and its class. */
export function toFrame(bars: number): { widest: number; className: string } {
  if (bars <= 2) return { widest: 220, className: 'chart-frame chart-frame-one' };
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

/** A label above a bar: where its middle stands, as a share of the chart's width, and when it is given room: lower ranks first. */
type LabelPlace = { text: string; middle: number; rank: number };

/** From which width on a label lies flat, and from which narrower one on it stands upright; null where it never has the room. */
export type LabelRoom = { flat: Tier | null; upright: Tier | null };

/**
 * As many labels as have room at each width, one by one by their rank: upright beside those that stand already, then flat where that takes no room from any other
 * label, seen or not, so that none goes as the figure grows and a picture, which shows all, has none upon another. None leaves the right edge.
 */
export function toLabelRooms(labels: readonly LabelPlace[], bars: number): LabelRoom[] {
  const all = labels.map((label): LabelPlace & LabelRoom => ({ ...label, flat: null, upright: null }));
  const inOrder = all.toSorted((a, b) => a.rank - b.rank);
  for (const tier of tiers) {
    const width = toPlotWidth(tier, bars);
    for (const label of inOrder) {
      const standing = all.filter(({ upright }) => upright !== null);
      if (label.upright === null && areApart(label, uprightRoom, standing, width)) label.upright = tier;
    }
    for (const label of inOrder.filter(({ upright, flat }) => upright !== null && flat === null)) {
      const staysInside = (1 - label.middle) * width + 8 >= estimateWidth(label.text, labelSize) / 2;
      if (staysInside && areApart(label, toFlatRoom(label), all, width)) label.flat = tier;
    }
  }
  return all.map(({ flat, upright }) => ({ flat, upright }));
}

/** Whether a label that takes so many pixels of the width meets none of the others. */
function areApart(
  label: LabelPlace,
  room: number,
  others: readonly (LabelPlace & LabelRoom)[],
  width: number,
): boolean {
  return others.every((other) => {
    const needed = (room + (other.flat === null ? uprightRoom : toFlatRoom(other))) / 2;
    return other === label || Math.abs(label.middle - other.middle) * width >= needed;
  });
}

function toFlatRoom({ text }: LabelPlace): number {
  return estimateWidth(text, labelSize) + 3;
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
  return tiers.find((tier) => fits(toPlotWidth(tier, bars))) ?? null;
}

/** How wide the plot is in a figure of this width, in pixels. */
function toPlotWidth(tier: Tier, bars: number): number {
  return Math.min(tier, toFrame(bars).widest) - columnSize.gutter;
}

/** Every how many years a label of four digits fits. */
function toStep(slotWidth: number): number {
  return [1, 2, 4, 8, 16].find((step) => slotWidth * step >= 38) ?? 32;
}
