import { AreaName } from '#components/area/area-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import type { MapGroup } from './list-map-groups.ts';
import { MapSwatch } from './map-fill.tsx';

type Props = { groups: readonly MapGroup[]; measure: MapMeasure; locale: Locale };

/** The map's twin: every unit with its value, or why it has none, by class in the order of the legend. */
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
            <AreaName area={area} locale={locale} />
            {fill !== 'nothing' && <span className="map-value">{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
