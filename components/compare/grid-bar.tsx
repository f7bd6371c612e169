import type { GridBar as Bar, GridTier } from './to-grid-rows.ts';

type Props = {
  bar: Bar;
  /** In percent of the grid. */
  width: number;
  /** Where bars stand, and how high the highest is, in pixels. */
  floor: number;
  highest: number;
  /** The id of the stripes of estimates. */
  stripes: string;
};

const zeroHeight = 2;

/** A bar with its number upright above it: solid, striped an estimate, hollow what a caveat keeps from being compared; a printed zero is a line. */
export function GridBar({ bar, width, floor, highest, stripes }: Props) {
  const { tone, fill, height, label, middle, tier } = bar;
  const tall =
    height === 0 ? zeroHeight : Math.max(zeroHeight, Math.round((height / 100) * highest * 10) / 10);
  const color = `var(--${tone})`;
  const paint = { solid: color, striped: `url(#${stripes}-${tone})`, hollow: 'var(--paper)' }[fill];
  return (
    <>
      <rect
        x={`${middle - width / 2}%`}
        y={floor - tall}
        width={`${width}%`}
        height={tall}
        fill={height === 0 ? color : paint}
        stroke={fill === 'solid' ? undefined : color}
        strokeWidth={fill === 'solid' ? undefined : 1.5}
      />
      <svg
        x={`${middle}%`}
        y={floor - tall - 4}
        overflow="visible"
        className={toTierClass(tier)}
        data-upright
      >
        <text transform="rotate(-90)" y="4" fill="var(--ink)">
          {label}
        </text>
      </svg>
    </>
  );
}

/** The class that hides a label on figures narrower than its tier (app/styles/charts.css); none for one that stands on phones. */
export function toTierClass(tier: GridTier): string | undefined {
  if (tier === null) return 'picture-only';
  return tier === 340 ? undefined : `from-${tier}`;
}
