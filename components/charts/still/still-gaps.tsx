import { columnSize } from '#components/charts/column/chart-scale.ts';
import { toPercent } from '#components/charts/column/column-layout.ts';
import type { Columns } from '#components/charts/column/columns.ts';

/** A small cross, which is no bar of any height, from its middle. */
export const gapMark = 'M-2.5 -2.5l5 5m-5 0l5 -5';

/** A mark on the floor for each year of which nothing was found: a gap is no zero. */
export function StillGaps({ years, marks }: Pick<Columns, 'years' | 'marks'>) {
  const known = new Set(marks.map(({ slot }) => slot));
  return (
    <g stroke="var(--muted)">
      {years.map((year, slot) =>
        known.has(slot) ? null : (
          <svg
            key={year}
            x={toPercent((slot + 0.5) / years.length)}
            y={columnSize.height - columnSize.bottom - 6}
            overflow="visible"
            role="presentation"
          >
            <path d={gapMark} />
          </svg>
        ),
      )}
    </g>
  );
}
