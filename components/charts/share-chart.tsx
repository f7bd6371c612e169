'use client';

import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { ShareRow } from './chart-rows.ts';
import { axisStyle, chartMargin } from './chart-style.ts';
import { ChartTooltip } from './chart-tooltip.tsx';

/** National against local funding, each row filling 100 %. */
export default function ShareChart({ rows }: { rows: readonly ShareRow[] }) {
  return (
    <BarChart
      responsive
      data={[...rows]}
      layout="vertical"
      margin={chartMargin}
      accessibilityLayer={false}
      className="size-full"
    >
      <XAxis type="number" domain={[0, 100]} {...axisStyle} tickFormatter={(value: number) => `${value}%`} />
      <YAxis type="category" dataKey="label" {...axisStyle} width="auto" interval={0} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunken)' }}
        content={({ active, label }) => {
          const row = active && rows.find((candidate) => candidate.label === label);
          return row ? <ChartTooltip title={row.label} lines={row.lines} /> : null;
        }}
      />
      <Bar
        dataKey="national"
        stackId="funding"
        fill="var(--national)"
        isAnimationActive={false}
        maxBarSize={28}
      />
      <Bar dataKey="local" stackId="funding" fill="var(--local)" isAnimationActive={false} maxBarSize={28} />
    </BarChart>
  );
}
