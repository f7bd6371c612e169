import { toFrame, toPictureWidth } from '#components/charts/column/label-room.ts';
import { GridBar, toTierClass } from './grid-bar.tsx';
import type { Grid, GridCell } from './to-grid-rows.ts';

type Props = {
  grid: Grid;
  /** What the rows are of, in their order. */
  names: readonly string[];
  /** Unique on the page. */
  id: string;
  label: string;
};

/** A row from its top, in pixels: the name, upright numbers, bars, and what lies between it and the next. */
const sizes = { name: 14, labels: 42, bars: 46, below: 14 } as const;
const floor = sizes.name + sizes.labels + sizes.bars;
const rowHeight = floor + sizes.below;

/**
 * Areas as rows, years as columns, all bars on one scale, each year with its amounts in a tooltip. Across in percent, so that it fits any width; a year without a bar
 * is a tick below the line. `GridTable` says the same to those who listen.
 */
export function ComparisonGrid({ grid: { rows, years, barWidth, bars }, names, id, label }: Props) {
  const height = toGridHeight({ rows });
  return (
    <div className={toFrame(bars).className}>
      <svg
        role="img"
        aria-label={label}
        className="comparison-grid"
        width="100%"
        height={height}
        overflow="visible"
        data-width={toPictureWidth(bars)}
        fontSize="11"
        fill="var(--muted)"
      >
        <Stripes id={id} />
        {rows.map((cells, index) => (
          <svg key={names[index]} y={index * rowHeight} width="100%" height={rowHeight} overflow="visible">
            <text y={sizes.name - 2} fontSize="13" fontWeight="600" fill="var(--ink)">
              {names[index]}
            </text>
            <line x1="0" x2="100%" y1={floor} y2={floor} stroke="var(--line)" />
            {cells.map((cell) => (
              <Cell key={cell.year} cell={cell} slot={100 / cells.length} barWidth={barWidth} stripes={id} />
            ))}
          </svg>
        ))}
        <g textAnchor="middle">
          {years.map(({ year, middle, tier }) => (
            <text key={year} x={`${middle}%`} y={height - 2} className={toTierClass(tier)}>
              {year}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

/** How high a grid is, in pixels. */
export function toGridHeight({ rows }: Pick<Grid, 'rows'>): number {
  return rows.length * rowHeight + 14;
}

type CellProps = { cell: GridCell; slot: number; barWidth: number; stripes: string };

function Cell({ cell: { year, middle, text, bars }, slot, barWidth, stripes }: CellProps) {
  return (
    <g>
      <title>{`${year}. ${text}`}</title>
      {/* The whole column shows the tooltip. */}
      <rect
        x={`${middle - slot / 2}%`}
        width={`${slot}%`}
        y={sizes.name}
        height={floor - sizes.name}
        fill="none"
        pointerEvents="all"
      />
      {bars.length === 0 && (
        <line x1={`${middle}%`} x2={`${middle}%`} y1={floor} y2={floor + 4} stroke="var(--muted)" />
      )}
      {bars.map((bar) => (
        <GridBar
          key={bar.tone}
          bar={bar}
          width={barWidth}
          floor={floor}
          highest={sizes.bars}
          stripes={stripes}
        />
      ))}
    </g>
  );
}

function Stripes({ id }: { id: string }) {
  return (
    <defs>
      {(['plan', 'actual'] as const).map((tone) => (
        <pattern
          key={tone}
          id={`${id}-${tone}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" fill={`var(--${tone})`} />
        </pattern>
      ))}
    </defs>
  );
}
