import { toY } from '#components/charts/column/chart-scale.ts';
import type { Mark } from '#components/charts/column/columns.ts';

/** The interval that rounding allows, as a thin upright line with ends. */
export function StillInterval({ mark, top, x }: { mark: Mark; top: number; x: number | string }) {
  if (mark.low === undefined || mark.high === undefined) return null;
  const [low, high] = [toY(mark.low, top), toY(mark.high, top)];
  return (
    <svg x={x} overflow="visible" role="presentation">
      <path d={`M-3 ${low}h6m-3 0V${high}m-3 0h6`} stroke="var(--muted)" strokeWidth="1.5" fill="none" />
    </svg>
  );
}
