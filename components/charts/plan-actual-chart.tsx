'use client';

import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, Rectangle, Tooltip, XAxis, YAxis } from 'recharts';
import type { PlanActualRow } from './chart-rows.ts';
import { axisStyle, chartMargin, tickFormat } from './chart-style.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { Hatch } from './hatch.tsx';

/** Plan beside actual by year, in tỷ đồng, from zero; estimates hatched, gaps left as gaps. */
export default function PlanActualChart({
  rows,
  locale,
}: {
  rows: readonly PlanActualRow[];
  locale: string;
}) {
  const hatch = useId();
  const estimated = new Set(rows.filter(({ isEstimate }) => isEstimate).map(({ year }) => year));
  const shape = (props: BarShapeProps & { year?: number }) => (
    <Rectangle
      {...props}
      fill={props.year !== undefined && estimated.has(props.year) ? `url(#${hatch})` : 'var(--actual)'}
      stroke="var(--actual)"
    />
  );
  return (
    <BarChart
      responsive
      data={[...rows]}
      margin={chartMargin}
      accessibilityLayer={false}
      className="size-full"
    >
      <defs>
        <Hatch id={hatch} color="var(--actual)" />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="year" {...axisStyle} />
      <YAxis {...axisStyle} width="auto" niceTicks="snap125" tickFormatter={tickFormat(locale)} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunken)' }}
        content={({ active, label }) => {
          const row = active && rows.find(({ year }) => year === label);
          return row ? <ChartTooltip title={row.year} lines={row.lines} /> : null;
        }}
      />
      <Bar dataKey="plan" fill="var(--plan)" isAnimationActive={false} maxBarSize={36} />
      <Bar dataKey="actual" shape={shape} isAnimationActive={false} maxBarSize={36} />
    </BarChart>
  );
}
