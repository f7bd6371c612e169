'use client';

import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartPlot } from '#components/charts/chart-plot.tsx';
import { ChartTooltip } from '#components/charts/chart-tooltip.tsx';
import type { Shares } from '#components/charts/column/columns.ts';
import { SpokenValues } from '#components/charts/spoken-values.tsx';
import { ShareRow } from '#components/charts/still/share-row.tsx';
import { ShareScale } from '#components/charts/still/share-scale.tsx';
import { shareSize, toShareHeight } from './share-layout.ts';

type Props = { shares: Shares; summary: string; onSpeak: (text: string) => void };

const margin = { top: 0, right: 0, bottom: shareSize.bottom, left: 0 };

/** National against local funding with a box of values beside the pointer, and arrow keys from row to row. */
export default function ShareChart({ shares: { rows }, summary, onSpeak }: Props) {
  const linesOf = (label: unknown) => rows.find((row) => row.label === label)?.lines ?? [];
  return (
    <BarChart
      responsive
      data={[...rows]}
      layout="vertical"
      margin={margin}
      barCategoryGap={0}
      aria-label={summary}
      className="size-full"
    >
      <XAxis type="number" domain={[0, 100]} hide />
      <YAxis type="category" dataKey="label" hide />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunken)' }}
        offset={shareSize.row / 2}
        content={({ active, label }) =>
          active ? <ChartTooltip title={String(label)} lines={linesOf(label)} /> : null
        }
      />
      <Bar
        dataKey={() => 100}
        isAnimationActive={false}
        shape={({ x, width, index }: BarShapeProps) => {
          const row = rows[index];
          return row ? (
            <svg
              x={Number(x)}
              width={Number(width)}
              overflow="visible"
              fontSize="13"
              fill="var(--muted)"
              role="presentation"
            >
              <ShareRow row={row} index={index} />
            </svg>
          ) : null;
        }}
      />
      <ChartPlot layer="before">
        <ShareScale height={toShareHeight(rows.length)} />
      </ChartPlot>
      <SpokenValues toText={(label) => [label, ...linesOf(label)].join('. ')} onSpeak={onSpeak} />
    </BarChart>
  );
}
