'use client';

import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { ChartPlot } from '#components/charts/chart-plot.tsx';
import { SpokenValues } from '#components/charts/spoken-values.tsx';
import { StillBar } from '#components/charts/still/still-bar.tsx';
import { StillGrid } from '#components/charts/still/still-grid.tsx';
import { StillMarks } from '#components/charts/still/still-marks.tsx';
import { columnSize } from './chart-scale.ts';
import { ColumnTooltip } from './column-tooltip.tsx';
import type { Columns } from './columns.ts';
import { Hatches } from './hatch.tsx';

type Slot = { year: number; slot: number };
type Props = {
  columns: Columns;
  summary: string;
  /** Hears the year that the arrow keys come to; absent where a choice of years has the keys (year-choice.tsx). */
  onSpeak?: (text: string) => void;
};

const { top, bottom, gutter } = columnSize;
const margin = { top, right: 0, bottom, left: gutter };

/** The column chart with what a still can't: a box of values above the pointer, and arrow keys from year to year. */
export default function ColumnChart({ columns, summary, onSpeak }: Props) {
  const stripes = useId();
  const slots = columns.years.map((year, slot): Slot => ({ year, slot }));
  const linesOf = (label: unknown) => columns.lines[columns.years.indexOf(Number(label))] ?? [];
  return (
    <BarChart
      responsive
      data={slots}
      margin={margin}
      barCategoryGap="12%"
      barGap={0}
      accessibilityLayer={onSpeak !== undefined}
      role={onSpeak ? undefined : 'img'}
      aria-label={summary}
      className="size-full"
    >
      <XAxis dataKey="year" hide />
      <YAxis domain={[0, columns.top]} hide />
      <ChartPlot layer="behind">
        <Hatches marks={columns.marks} id={stripes} />
        <StillGrid {...columns} />
      </ChartPlot>
      <ColumnTooltip linesOf={linesOf} />
      {Array.from({ length: columns.places }, (_, place) => {
        const markAt = (slot: number) =>
          columns.marks.find((mark) => mark.slot === slot && mark.place === place);
        return (
          <Bar
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index
            key={place}
            dataKey={({ slot }: Slot) => markAt(slot)?.value ?? null}
            isAnimationActive={false}
            shape={({ x, width, year }: BarShapeProps & { year?: number }) => {
              const mark = markAt(columns.years.indexOf(year ?? 0));
              const [left, room] = [Number(x), Number(width)];
              return mark ? (
                <StillBar
                  mark={mark}
                  columns={columns}
                  x={left + room * 0.04}
                  width={room * 0.92}
                  stripes={stripes}
                />
              ) : null;
            }}
          />
        );
      })}
      <ChartPlot layer="before">
        <StillMarks {...columns} />
      </ChartPlot>
      {onSpeak && (
        <SpokenValues toText={(label) => [label, ...linesOf(label)].join('. ')} onSpeak={onSpeak} />
      )}
    </BarChart>
  );
}
