import type { MapMeasure } from '#lib/domain/map-view.ts';
import type { MapGroup } from './list-map-groups.ts';

type Fill = MapGroup['fill'];

/**
 * How a group is filled and outlined: a class by its colour (app/styles/map.css), the others by a pattern, so that they are never taken for a low
 * value. Outlines stand out from every fill: ink on the paler ones, paper on the darker ones. Attributes, since pictures take them along.
 */
export function toFillProps(fill: Fill, measure: MapMeasure): { fill: string; stroke: string } {
  if (typeof fill !== 'number') return { fill: `url(#map-${fill})`, stroke: 'var(--muted)' };
  const hue = measure === 'coverage' ? 'figures' : measure;
  return { fill: `var(--map-${hue}-${fill})`, stroke: fill > 3 ? 'var(--paper)' : 'var(--ink)' };
}

/** Dots: figures that can't be compared. Stripes: nothing found. */
export function MapPatterns() {
  return (
    <defs>
      <pattern id="map-known" width="16" height="16" patternUnits="userSpaceOnUse">
        <rect width="16" height="16" fill="var(--paper)" stroke="none" />
        <g fill="var(--ink)" stroke="none">
          <circle cx="4" cy="4" r="3.2" />
          <circle cx="12" cy="12" r="3.2" />
        </g>
      </pattern>
      <pattern
        id="map-nothing"
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="14" height="14" fill="var(--paper)" stroke="none" />
        <rect width="3.5" height="14" fill="var(--map-stripe)" stroke="none" />
      </pattern>
    </defs>
  );
}

/** A sample of a fill for legend and list. */
export function MapSwatch({ fill, measure }: { fill: Fill; measure: MapMeasure }) {
  return (
    <svg
      width="28"
      height="17"
      viewBox="0 0 72 44"
      className="map-swatch"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="1" y="1" width="70" height="42" {...toFillProps(fill, measure)} />
    </svg>
  );
}
