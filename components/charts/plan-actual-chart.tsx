'use client';

import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, Rectangle, Tooltip, XAxis, YAxis } from 'recharts';
import type { PlanActualRow } from './chart-rows.ts';
import { axisStyle, chartMargin, tickFormat } from './chart-style.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { Hatch } from './hatch.tsx';

type Measure = 'plan' | 'actual';
type Props = {
  rows: readonly PlanActualRow[];
  locale: string;
  /** The top of the scale, so that several charts share one; else the chart's own largest value. */
  max?: number;
  measures?: readonly Measure[];
};

const both: readonly Measure[] = ['plan', 'actual'];

/**
 * Plan beside actual by year, in tỷ đồng or the unit that the figure around it names, from zero; estimates striped, what can't be compared hollow, a star on disputed and
 * revised amounts, gaps left as gaps.
 */
export default function PlanActualChart({ rows, locale, max, measures = both }: Props) {
  const hatch = useId();
  const byYear = new Map(rows.map((row) => [row.year, row]));
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
      <YAxis
        {...axisStyle}
        width="auto"
        niceTicks="snap125"
        tickFormatter={tickFormat(locale)}
        domain={[0, max ?? 'auto']}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunken)' }}
        content={({ active, label }) => {
          const row = active && rows.find(({ year }) => year === label);
          return row ? <ChartTooltip title={row.year} lines={row.lines} /> : null;
        }}
      />
      {measures.map((measure) => {
        const fills = { solid: `var(--${measure})`, striped: `url(#${hatch})`, hollow: 'var(--paper)' };
        return (
          <Bar
            key={measure}
            dataKey={measure}
            isAnimationActive={false}
            maxBarSize={36}
            shape={(props: BarShapeProps & { year?: number }) => {
              const row = byYear.get(props.year ?? 0);
              return (
                <>
                  <Rectangle
                    {...props}
                    fill={fills[row?.[`${measure}Fill`] ?? 'solid']}
                    stroke={`var(--${measure})`}
                    strokeWidth={1.5}
                  />
                  {row?.[`${measure}Star`] && <Star {...props} />}
                </>
              );
            }}
          />
        );
      })}
    </BarChart>
  );
}

/** Stands above a bar whose amount is printed otherwise elsewhere. */
function Star({ x, y, width }: Pick<BarShapeProps, 'x' | 'y' | 'width'>) {
  return (
    <text
      x={Number(x) + Number(width) / 2}
      y={Number(y) - 2}
      textAnchor="middle"
      fill="var(--ink)"
      fontSize={16}
    >
      *
    </text>
  );
}
