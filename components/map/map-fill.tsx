import type { MapMeasure } from '#lib/domain/map-view.ts';
import type { MapGroup } from './list-map-groups.ts';

type Fill = MapGroup['fill'];

/** How a group is filled: a class by its colour (app/styles/map.css), the others by a pattern, so that they are never taken for a low value. */
export function toFillProps(fill: Fill): { className: string; fill?: string } {
  if (typeof fill === 'number') return { className: `map-level-${fill}` };
  return { className: 'map-patterned', fill: `url(#map-${fill})` };
}

/** Dots: figures that can't be compared. Stripes: nothing found. */
export function MapPatterns() {
  return (
    <defs>
      <pattern id="map-known" width="16" height="16" patternUnits="userSpaceOnUse">
        <rect width="16" height="16" className="map-ground" />
        <circle cx="4" cy="4" r="3.2" className="map-dot" />
        <circle cx="12" cy="12" r="3.2" className="map-dot" />
      </pattern>
      <pattern
        id="map-nothing"
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="14" height="14" className="map-ground" />
        <rect width="3.5" height="14" className="map-stripe" />
      </pattern>
    </defs>
  );
}

/** A sample of a fill for legend and list. */
export function MapSwatch({ fill, measure }: { fill: Fill; measure: MapMeasure }) {
  return (
    <svg viewBox="0 0 72 44" className={`map-swatch map-of-${measure}`} aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="70" height="42" {...toFillProps(fill)} />
    </svg>
  );
}
