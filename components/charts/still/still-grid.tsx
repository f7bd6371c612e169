import { columnSize, toY } from '#components/charts/column/chart-scale.ts';
import { toPercent } from '#components/charts/column/column-layout.ts';
import type { Columns } from '#components/charts/column/columns.ts';
import { toTierClass, toYearTiers } from '#components/charts/column/label-room.ts';
import { StillGaps } from './still-gaps.tsx';

const floor = columnSize.height - columnSize.bottom;

/** Scale, years, gaps and the line of the boundary change: what stands behind the bars. */
export function StillGrid({ years, places, top, ticks, marks, boundary }: Columns) {
  const yearTiers = toYearTiers(years.length, years.length * places);
  return (
    <>
      <g stroke="var(--line)">
        {ticks.map(({ value }) => (
          <line key={value} x2="100%" y1={toY(value, top)} y2={toY(value, top)} />
        ))}
      </g>
      <g textAnchor="end">
        {ticks.map(({ value, label }) => (
          <text key={value} x="-8" y={toY(value, top) + 4}>
            {label}
          </text>
        ))}
      </g>
      <g textAnchor="middle">
        {years.map((year, slot) => {
          const tier = yearTiers[slot];
          return tier ? (
            <text
              key={year}
              x={toPercent((slot + 0.5) / years.length)}
              y={floor + 18}
              className={toTierClass(tier)}
            >
              {year}
            </text>
          ) : null;
        })}
      </g>
      <StillGaps years={years} marks={marks} />
      {boundary && (
        <>
          <line
            x1={toPercent(boundary.at)}
            x2={toPercent(boundary.at)}
            y1="2"
            y2={floor}
            stroke="var(--brand)"
            strokeDasharray="2 3"
          />
          <text
            x={toPercent(boundary.at)}
            dx={boundary.at > 0.5 ? -5 : 5}
            y="10"
            textAnchor={boundary.at > 0.5 ? 'end' : 'start'}
            fill="var(--brand)"
            fontSize="11"
          >
            {boundary.label}
          </text>
        </>
      )}
    </>
  );
}
