import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Archipelago } from '#lib/map/get-map-drawing.ts';
import { UnitLink } from './unit-link.tsx';

type Props = {
  archipelago: Archipelago;
  area: Area;
  fillProps: { fill: string; stroke: string };
  label: string;
  locale: Locale;
  linked: boolean;
};

/** Where the frames lie that hold the archipelagos on phones, in the drawing's units; app/styles/map.css moves islets and labels into them. */
const frames = {
  'hoang-sa': { x: 684, y: 650, width: 188, height: 186 },
  'truong-sa': { x: 560, y: 1400, width: 312, height: 212 },
} as const;

/** How far above its middle an archipelago has its label. */
const labelRise = { 'hoang-sa': 90, 'truong-sa': 260 } as const;

/** An archipelago with its name, in the colour of the unit that it belongs to. */
export function MapArchipelago({ archipelago: { id, path, x, y }, fillProps, label, ...link }: Props) {
  const { fill, stroke } = fillProps;
  const outline = stroke === 'var(--paper)' ? fill : stroke; // In the sea a pale outline would only make islets smaller.
  return (
    <UnitLink {...link}>
      <rect {...frames[id]} className="map-inset map-frame" fill="none" stroke="var(--line)" display="none" />
      <path d={path} fill={fill} stroke={outline} className={`map-islets is-${id}`} />
      <text
        x={x}
        y={y - labelRise[id]}
        className={`map-label is-${id}`}
        fontSize="34"
        textAnchor="middle"
        fill="var(--muted)"
      >
        {label}
      </text>
    </UnitLink>
  );
}
