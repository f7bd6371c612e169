import { toY } from '../chart-scale.ts';
import { toBarSpan, toPercent } from '../column-layout.ts';
import type { Columns } from '../columns.ts';
import { labelSize, toLabelTiers } from '../label-room.ts';
import { StillInterval } from './still-interval.tsx';
import { StillLabel } from './still-label.tsx';

/** What stands before the bars: the limit, intervals, numbers and stars. */
export function StillMarks({ years, places, top, marks, limit }: Columns) {
  const middles = marks.map((mark) => {
    const { left, width } = toBarSpan(mark, years.length, places);
    return left + width / 2;
  });
  const labels = marks.map(({ label, fill }, index) => ({
    text: label,
    middle: middles[index] ?? 0,
    canStand: fill === 'part',
  }));
  const tiers = toLabelTiers(labels, years.length * places);
  return (
    <>
      {limit !== undefined && (
        <line x2="100%" y1={toY(limit, top)} y2={toY(limit, top)} stroke="var(--ink)" strokeDasharray="4 3" />
      )}
      {marks.map((mark, index) => {
        const x = toPercent(middles[index] ?? 0);
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
          const x = toPercent(middles[index] ?? 0);
          return <StillLabel key={x} mark={mark} top={top} x={x} tier={tiers[index] ?? null} />;
        })}
      </g>
    </>
  );
}
