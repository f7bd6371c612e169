import { columnSize } from './chart-scale.ts';
import type { Columns } from './columns.ts';
import { estimateWidth, labelSize, tiers } from './label-room.ts';
import { placeLabels } from './place-labels.ts';

/** Between a bar and its label, and between an upright label and the upper edge, where the word of a boundary change stands. */
const [above, edge, boundaryEdge] = [5, 2, 14];

/** The top of a scale raised so far that labels that stand upright somewhere end below the drawing's upper edge. */
export function toTopWithRoom(
  top: number,
  columns: Pick<Columns, 'years' | 'places' | 'marks' | 'boundary'>,
): number {
  const { height, top: margin, bottom } = columnSize;
  const plot = height - margin - bottom;
  const labels = placeLabels(columns);
  const needed = columns.marks.map(({ value, high = 0 }, index) => {
    const label = labels[index];
    if (!label || label.flat === tiers[0]) return 0;
    const length = estimateWidth(label.text, labelSize);
    const room = plot + margin - above - length - (columns.boundary ? boundaryEdge : edge);
    return (Math.max(value, high) * plot) / room;
  });
  return Math.max(top, ...needed);
}
