import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import { type Archipelago, findMapDrawing } from '#lib/map/get-map-drawing.ts';
import type { MapGroup } from './list-map-groups.ts';
import { MapPatterns, toFillProps } from './map-fill.tsx';

type Props = {
  groups: readonly MapGroup[];
  measure: MapMeasure;
  /** What the picture calls the archipelagos, and the delta that it shows larger. */
  labels: Record<Archipelago['id'] | 'delta', string>;
  locale: Locale;
};

/**
 * The map as SVG from the server. Each unit is a link with a tooltip for the pointer only: for the keyboard and for those who listen, the list beside
 * it has the same units, values and links, in an order that can be read; 63 nameless stops in the order of drawing would be none. So the
 * picture is hidden from them as a whole, and its links can't be focused.
 */
export function MapPicture({ groups, measure, labels, locale }: Props) {
  const areas = new Map(groups.flatMap(({ entries }) => entries.map(({ area }) => [area.id, area])));
  const { viewBox, paths, archipelagos } = findMapDrawing([...areas.keys()]);
  return (
    <svg viewBox={viewBox} className={`map-picture map-of-${measure}`} aria-hidden="true" focusable="false">
      <MapPatterns />
      <g id="map-units">
        {/* The darkest last: their paler outlines lie on top. */}
        {groups.toReversed().map(({ fill, label, entries }) => (
          <g key={label} {...toFillProps(fill)}>
            {entries.map(({ area, text }) => (
              <a key={area.id} href={toAreaAddress(area, locale)} data-unit={area.id} tabIndex={-1}>
                <title>{`${formatAreaName(area, locale)}: ${text}`}</title>
                <path d={[paths[area.id], ...toIslets(area.id)].join('')} />
              </a>
            ))}
          </g>
        ))}
      </g>
      {archipelagos.map(({ id, unit, x, y }) => {
        const area = areas.get(unit);
        return (
          area && (
            <a key={id} href={toAreaAddress(area, locale)} tabIndex={-1}>
              <text x={x} y={y} className={`map-label is-${id}`}>
                {labels[id]}
              </text>
            </a>
          )
        );
      })}
      <text x="1010" y="222" className="map-label">
        {labels.delta}
      </text>
      <rect x="840" y="244" width="340" height="340" className="map-inset" />
      <svg x="840" y="244" width="340" height="340" viewBox="322 200 180 180" aria-hidden="true">
        <use href="#map-units" />
      </svg>
      <text x="700" y="64" className="map-readout" data-readout="name" />
      <text x="700" y="134" className="map-readout-value" data-readout="value" />
    </svg>
  );

  function toIslets(area: string): string[] {
    return archipelagos.filter(({ unit }) => unit === area).map(({ path }) => path);
  }
}
