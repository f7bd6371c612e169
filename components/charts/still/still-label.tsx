import { toY } from '../chart-scale.ts';
import type { Mark } from '../columns.ts';
import { type Tier, tiers, toTierClass } from '../label-room.ts';

type Props = { mark: Mark; top: number; x: number | string; tier: Tier | null };

/** What stands above a bar: its number and star; where there is no room the star alone, or the months of a part year upright. */
export function StillLabel({ mark, top, x, tier }: Props) {
  const { label, value, high = 0, star, fill } = mark;
  const y = Math.round(toY(Math.max(value, high), top)) - 5;
  const elsewhere = tier === null ? undefined : `until-${tier}`;
  const isNarrow = tier !== tiers[0];
  return (
    <>
      {tier !== null && (
        <text x={x} y={y} className={toTierClass(tier)}>
          {star ? `${label}*` : label}
        </text>
      )}
      {isNarrow && star && (
        <text x={x} y={y + 4} fontSize="16" className={elsewhere}>
          *
        </text>
      )}
      {isNarrow && fill === 'part' && (
        <svg x={x} y={y} overflow="visible" className={elsewhere} role="presentation">
          <text transform="rotate(-90)" y="4" textAnchor="start">
            {label}
          </text>
        </svg>
      )}
    </>
  );
}
