import { toY } from '#components/charts/column/chart-scale.ts';
import { toPercent } from '#components/charts/column/column-layout.ts';
import type { Mark } from '#components/charts/column/columns.ts';
import { tiers, toTierClass } from '#components/charts/column/label-room.ts';
import type { PlacedLabel } from '#components/charts/column/place-labels.ts';

type Props = { mark: Mark; label: PlacedLabel; top: number };

/**
 * What stands above a bar: its number and star, flat where there is room, else upright; on a screen too narrow for that the star alone. A picture has
 * no such screen: there the number always stands (`data-upright` keeps it, `data-alone` leaves with the page; see compose-picture.ts).
 */
export function StillLabel({ mark: { value, high = 0, star }, label, top }: Props) {
  const { text, middle, flat, upright } = label;
  const [x, y] = [toPercent(middle), Math.round(toY(Math.max(value, high), top)) - 5];
  const untilFlat = flat === null ? [] : `until-${flat}`;
  const standsFrom = upright === null ? 'picture-only' : (toTierClass(upright) ?? []);
  const first = upright ?? flat;
  return (
    <>
      {flat !== null && (
        <text x={x} y={y} className={toTierClass(flat)}>
          {text}
        </text>
      )}
      {flat !== tiers[0] && (
        <svg
          x={x}
          y={y}
          overflow="visible"
          className={[standsFrom, untilFlat].flat().join(' ') || undefined}
          data-upright
          role="presentation"
        >
          <text transform="rotate(-90)" y="4" textAnchor="start">
            {text}
          </text>
        </svg>
      )}
      {star && first !== tiers[0] && (
        <text
          x={x}
          y={y + 4}
          fontSize="16"
          className={first === null ? undefined : `until-${first}`}
          data-alone
        >
          *
        </text>
      )}
    </>
  );
}
