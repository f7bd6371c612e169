import { columnSize } from '#components/charts/column/chart-scale.ts';
import { toBarSpan, toPercent } from '#components/charts/column/column-layout.ts';
import type { Columns, Mark } from '#components/charts/column/columns.ts';
import { Hatches } from '#components/charts/column/hatch.tsx';
import { toPictureWidth } from '#components/charts/column/label-room.ts';
import { StillBar } from './still-bar.tsx';
import { StillGrid } from './still-grid.tsx';
import { StillMarks } from './still-marks.tsx';

type Props = {
  columns: Columns;
  /** Unique on the page. */
  id: string;
  /** What it shows, for those who don't see it. */
  summary: string;
};

/** A column chart as one SVG that fits any width: across in percent, upwards in pixels; the scale stands in its left margin. */
export function ColumnStill({ columns, id, summary }: Props) {
  const { years, places, marks } = columns;
  const spans = marks.map((mark) => toBarSpan(mark, years.length, places));
  return (
    <svg
      role="img"
      aria-label={summary}
      className="still still-columns"
      width="100%"
      height={columnSize.height}
      overflow="visible"
      data-width={toPictureWidth(years.length * places)}
      data-gutter={columnSize.gutter}
      fontSize="12"
      fill="var(--muted)"
    >
      <Hatches marks={marks} id={id} />
      <StillGrid {...columns} />
      {marks.map((mark, index) => (
        <StillBar
          key={toKey(mark)}
          mark={mark}
          columns={columns}
          x={toPercent(spans[index]?.left ?? 0)}
          width={toPercent(spans[index]?.width ?? 0)}
          stripes={id}
        />
      ))}
      <StillMarks {...columns} />
    </svg>
  );
}

function toKey({ slot, place }: Mark): string {
  return `${slot}-${place}`;
}
