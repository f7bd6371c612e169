import { toY } from '#components/charts/column/chart-scale.ts';
import { toPercent } from '#components/charts/column/column-layout.ts';
import type { Columns } from '#components/charts/column/columns.ts';
import { labelSize } from '#components/charts/column/label-room.ts';
import { placeLabels } from '#components/charts/column/place-labels.ts';
import { StillInterval } from './still-interval.tsx';
import { StillLabel } from './still-label.tsx';

/** What stands before the bars: the limit, intervals, numbers and stars. */
export function StillMarks({ years, places, top, marks, limit }: Columns) {
  const labels = placeLabels({ years, places, marks });
  return (
    <>
      {limit !== undefined && (
        <line x2="100%" y1={toY(limit, top)} y2={toY(limit, top)} stroke="var(--ink)" strokeDasharray="4 3" />
      )}
      {marks.map((mark, index) => {
        const x = toPercent(labels[index]?.middle ?? 0);
        return <StillInterval key={x} mark={mark} top={top} x={x} />;
      })}
      <g
        textAnchor="middle"
        fontSize={labelSize}
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth="3"
        paintOrder="stroke"
      >
        {marks.map((mark, index) => {
          const label = labels[index];
          return label && <StillLabel key={label.middle} mark={mark} label={label} top={top} />;
        })}
      </g>
    </>
  );
}
