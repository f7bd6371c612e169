'use client';

import {
  CartesianGrid,
  type DotItemDotProps,
  ErrorBar,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { CompletionRow } from './chart-rows.ts';
import { axisStyle, chartMargin, tickFormat } from './chart-style.ts';
import { ChartTooltip } from './chart-tooltip.tsx';

type Funding = 'total' | 'national' | 'local';
type Props = { rows: readonly CompletionRow[]; labels: Record<Funding, string>; locale: string };

const fundings = ['total', 'national', 'local'] as const;
const colors = { total: 'var(--actual)', national: 'var(--national)', local: 'var(--local)' } as const;

/** Completion by year and funding: a dot with its interval, hollow when estimated; above 100 % is drawn above the line. */
export default function CompletionChart({ rows, labels, locale }: Props) {
  const present = fundings.filter((funding) => rows.some((row) => row[funding]));
  const percent = tickFormat(locale);
  const data = rows.map((row) => ({
    year: row.year,
    ...Object.fromEntries(present.map((funding) => [funding, row[funding]?.pct ?? null])),
    ...Object.fromEntries(present.map((funding) => [`${funding}Error`, toError(row[funding])])),
  }));
  return (
    <LineChart responsive data={data} margin={chartMargin} accessibilityLayer={false} className="size-full">
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="year" {...axisStyle} padding={{ left: 24, right: 24 }} />
      <YAxis
        {...axisStyle}
        width="auto"
        domain={[0, (top: number) => Math.max(100, Math.ceil(top / 10) * 10)]}
        tickFormatter={(value: number) => `${percent(value)}%`}
      />
      <ReferenceLine y={100} stroke="var(--ink)" strokeDasharray="4 3" />
      <Tooltip
        isAnimationActive={false}
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
        <Line
          key={funding}
          dataKey={funding}
          stroke={colors[funding]}
          strokeWidth={1.5}
          strokeOpacity={0.5}
          isAnimationActive={false}
          dot={(props: DotItemDotProps) => (
            <CompletionDot
              key={props.index}
              {...props}
              color={colors[funding]}
              point={rows[props.index]?.[funding]}
            />
          )}
        >
          <ErrorBar
            dataKey={`${funding}Error`}
            stroke={colors[funding]}
            width={5}
            isAnimationActive={false}
          />
        </Line>
      ))}
    </LineChart>
  );
}

type DotProps = Pick<DotItemDotProps, 'cx' | 'cy'> & {
  color: string;
  point: CompletionRow['total'] | undefined;
};

function CompletionDot({ cx, cy, color, point }: DotProps) {
  if (!point || cx === undefined || cy === undefined) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={5}
      fill={point.isEstimate ? 'var(--paper)' : color}
      stroke={color}
      strokeWidth={2}
    />
  );
}

function toError(point: CompletionRow['total']): [number, number] | null {
  return point && [point.pct - point.low, point.high - point.pct];
}
