import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import type { MapGroup } from './list-map-groups.ts';
import { MapSwatch } from './map-fill.tsx';

type Props = { groups: readonly MapGroup[]; measure: MapMeasure; locale: Locale };

/** The map's twin: every unit with its value, or why it has none, by class in the order of the legend. Names are plain as on the map: its units are of one time. */
export function MapList({ groups, measure, locale }: Props) {
  return groups.map(({ fill, label, entries }) => (
    <section key={fill} aria-labelledby={`map-group-${fill}`} className="map-group">
      <h3 id={`map-group-${fill}`}>
        <MapSwatch fill={fill} measure={measure} />
        {label}
      </h3>
      <ul className={fill === 'nothing' ? 'map-names' : 'map-values'}>
        {entries.map(({ area, text }) => (
          <li key={area.id} data-unit={area.id}>
            <a href={toAreaAddress(area, locale)}>{formatAreaName(area, locale)}</a>
            {fill !== 'nothing' && <span className="map-value">{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
