import { toPercent } from '#components/charts/column/column-layout.ts';
import type { Shares } from '#components/charts/column/columns.ts';
import { shareSize, toShareTop } from '#components/charts/share/share-layout.ts';

/** National and local funding side by side, together the whole width; above them what they are and both shares. */
export function ShareRow({ row, index }: { row: Shares['rows'][number]; index: number }) {
  const { name, bar } = toShareTop(index);
  const middle = toPercent(row.national / 100);
  return (
    <>
      <text y={name} fill="var(--ink)">
        {row.label}
      </text>
      <text x="100%" y={name} textAnchor="end">
        {row.text}
      </text>
      <rect y={bar} width={middle} height={shareSize.bar} fill="var(--national)" />
      <rect
        x={middle}
        y={bar}
        width={toPercent(1 - row.national / 100)}
        height={shareSize.bar}
        fill="var(--local)"
      />
      <line x1={middle} x2={middle} y1={bar} y2={bar + shareSize.bar} stroke="var(--paper)" strokeWidth="2" />
    </>
  );
}
