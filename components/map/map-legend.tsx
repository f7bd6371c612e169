import type { MapSheet } from './create-map-sheet.ts';
import { MapSwatch } from './map-fill.tsx';

type Props = {
  sheet: MapSheet;
  /** Whether the groups are listed on the same page. */
  linksList: boolean;
};

/** What each fill means, and how many units have it. */
export function MapLegend({ sheet: { groups, measure, labels }, linksList }: Props) {
  return (
    <ul className="map-legend" aria-label={labels.legend}>
      {groups.map(({ fill, label, count }) => (
        <li key={fill}>
          <MapSwatch fill={fill} measure={measure} />
          <span>
            {linksList ? <a href={`#map-group-${fill}`}>{label}</a> : label}{' '}
            <span className="hint whitespace-nowrap">{count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
