'use client';

import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { ShareRow } from './chart-rows.ts';
import { axisStyle, chartMargin } from './chart-style.ts';
import { ChartTooltip } from './chart-tooltip.tsx';

type Props = { rows: readonly ShareRow[]; labels: { national: string; local: string } };

/** National against local funding, each row filling 100 %. */
export default function ShareChart({ rows, labels }: Props) {
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
          if (!row) return null;
          const lines = [`${labels.national}: ${row.nationalText}`, `${labels.local}: ${row.localText}`];
          return <ChartTooltip title={row.label} lines={lines} />;
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
