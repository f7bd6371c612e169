'use client';

import { useId } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ErrorBar,
  Rectangle,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { CompletionRow, RatePoint } from './chart-rows.ts';
import { axisStyle, chartMargin, tickFormat } from './chart-style.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { Hatch } from './hatch.tsx';

type Funding = 'total' | 'national' | 'local';
type Props = { rows: readonly CompletionRow[]; labels: Record<Funding, string>; locale: string };

const fundings = ['total', 'national', 'local'] as const;
const colors = { total: 'var(--total)', national: 'var(--national)', local: 'var(--local)' } as const;

/** Completion by year and funding from zero, each bar with its interval, hatched when estimated; above 100 % it passes the line. */
export default function CompletionChart({ rows, labels, locale }: Props) {
  const hatch = useId();
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const present = fundings.filter((funding) => rows.some((row) => row[funding]));
  const percent = tickFormat(locale);
  return (
    <BarChart
      responsive
      data={[...rows]}
      margin={chartMargin}
      accessibilityLayer={false}
      className="size-full"
    >
      <defs>
        {present.map((funding) => (
          <Hatch key={funding} id={`${hatch}-${funding}`} color={colors[funding]} />
        ))}
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="year" {...axisStyle} />
      <YAxis
        {...axisStyle}
        width="auto"
        niceTicks="snap125"
        tickFormatter={(value: number) => `${percent(value)}%`}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunken)' }}
        content={({ active, label }) => {
          const row = active && rows.find(({ year }) => year === label);
          if (!row) return null;
          const lines = present.flatMap((funding) =>
            row[funding] ? `${labels[funding]}: ${row[funding].text}` : [],
          );
          return <ChartTooltip title={row.year} lines={lines} />;
        }}
      />
      {present.map((funding) => (
        <Bar
          key={funding}
          dataKey={(row: CompletionRow) => row[funding]?.pct ?? null}
          isAnimationActive={false}
          maxBarSize={28}
          shape={(props: BarShapeProps & { year?: number }) => (
            <Rectangle
              {...props}
              fill={
                byYear.get(props.year ?? 0)?.[funding]?.isEstimate
                  ? `url(#${hatch}-${funding})`
                  : colors[funding]
              }
              stroke={colors[funding]}
            />
          )}
        >
          <ErrorBar
            dataKey={(row: CompletionRow) => toError(row[funding])}
            stroke="var(--muted)"
            strokeWidth={1.5}
            width={4}
            isAnimationActive={false}
          />
        </Bar>
      ))}
      <ReferenceLine y={100} stroke="var(--ink)" strokeDasharray="4 3" ifOverflow="extendDomain" />
    </BarChart>
  );
}

function toError(point: RatePoint | null): [number, number] | null {
  return point && [point.pct - point.low, point.high - point.pct];
}
