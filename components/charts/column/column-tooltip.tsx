'use client';

import { Tooltip } from 'recharts';
import { ChartTooltip } from '#components/charts/chart-tooltip.tsx';

/** The box of a year's values: above the chart, so that it never covers the column that it speaks of. */
export function ColumnTooltip({ linesOf }: { linesOf: (label: unknown) => readonly string[] }) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: 'var(--sunken)' }}
      offset={0}
      position={{ y: 0 }}
      allowEscapeViewBox={{ x: false, y: true }}
      content={({ active, label }) =>
        active ? <ChartTooltip title={Number(label)} lines={linesOf(label)} isAbove /> : null
      }
    />
  );
}
