import { toBarSpan } from './column-layout.ts';
import type { Columns, Mark } from './columns.ts';
import { type LabelRoom, toLabelRooms } from './label-room.ts';

export type PlacedLabel = LabelRoom & {
  text: string;
  /** Where its middle stands, as a share of the chart's width. */
  middle: number;
};

/** The label of each bar, a star behind a disputed number, with its place and from which widths on it has room. */
export function placeLabels({
  years,
  places,
  marks,
}: Pick<Columns, 'years' | 'places' | 'marks'>): PlacedLabel[] {
  const labels = marks.map((mark) => {
    const { left, width } = toBarSpan(mark, years.length, places);
    const text = mark.star ? `${mark.label}*` : mark.label;
    return { text, middle: left + width / 2, rank: toRank(mark) };
  });
  const rooms = toLabelRooms(labels, years.length * places);
  return labels.map(({ text, middle }, index) => ({
    text,
    middle,
    ...(rooms[index] ?? { flat: null, upright: null }),
  }));
}

/** Whole years before the first months of one, then the newest, then what was done before what was planned. */
function toRank({ slot, place, fill }: Mark): number {
  return (fill === 'part' ? 1000 : 0) - slot - place / 10;
}
