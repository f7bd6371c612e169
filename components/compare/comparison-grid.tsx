import { Hatches } from '#components/charts/column/hatch.tsx';
import { toFrame, toPictureWidth } from '#components/charts/column/label-room.ts';
import type { ComparisonSheet } from './create-grid.ts';
import { GridBar, toTierClass } from './grid-bar.tsx';
import type { GridCell } from './to-grid-rows.ts';

type Sheet = Pick<ComparisonSheet, 'grid' | 'names'>;
type Props = {
  sheet: Sheet;
  /** Unique on the page. */
  id: string;
  label: string;
};

/** A row from its top, in pixels: the name, the time of its boundaries where rows have one, upright numbers, bars, and what lies between it and the next. */
const sizes = { name: 14, span: 14, labels: 42, bars: 46, below: 14 } as const;
const floor = sizes.labels + sizes.bars;

/**
 * Areas as rows, years as columns, all bars on one scale, each year with its amounts in a tooltip. Across in percent, so that it fits any width; a year without a bar
 * is a tick below the line. `GridTable` says the same to those who listen.
 */
export function ComparisonGrid({ sheet, id, label }: Props) {
  const { grid, names } = sheet;
  const { rows, years, barWidth, bars } = grid;
  const [head, height] = [toHeadHeight(sheet), toGridHeight(sheet)];
  const rowHeight = head + floor + sizes.below;
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
        <Hatches marks={rows.flatMap((cells) => cells.flatMap((cell) => cell.bars))} id={id} />
        {rows.map((cells, index) => (
          <svg
            key={`${names[index]?.name} ${names[index]?.span}`}
            role="presentation"
            y={index * rowHeight}
            width="100%"
            height={rowHeight}
            overflow="visible"
          >
            <text y={sizes.name - 2} fontSize="13" fontWeight="600" fill="var(--ink)">
              {names[index]?.name}
            </text>
            <text y={sizes.name + sizes.span - 3}>{names[index]?.span}</text>
            <svg role="presentation" y={head} overflow="visible">
              <line x1="0" x2="100%" y1={floor} y2={floor} stroke="var(--line)" />
              {cells.map((cell) => (
                <Cell
                  key={cell.year}
                  cell={cell}
                  slot={100 / cells.length}
                  barWidth={barWidth}
                  stripes={id}
                />
              ))}
            </svg>
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
export function toGridHeight(sheet: Sheet): number {
  return sheet.names.length * (toHeadHeight(sheet) + floor + sizes.below) + 14;
}

function toHeadHeight({ names }: Sheet): number {
  return names.some(({ span }) => span !== '') ? sizes.name + sizes.span : sizes.name;
}

type CellProps = { cell: GridCell; slot: number; barWidth: number; stripes: string };

function Cell({ cell: { year, middle, text, bars }, slot, barWidth, stripes }: CellProps) {
  return (
    <g>
      <title>{`${year}. ${text}`}</title>
      {/* The whole column shows the tooltip. */}
      <rect x={`${middle - slot / 2}%`} width={`${slot}%`} height={floor} fill="none" pointerEvents="all" />
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
