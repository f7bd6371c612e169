import type { Locale } from '#i18n/locales.ts';
import { ownValue } from '#lib/domain/own-value.ts';
import { findMapDrawing } from '#lib/map/get-map-drawing.ts';
import type { MapSheet } from './create-map-sheet.ts';
import { MapArchipelago } from './map-archipelago.tsx';
import { MapPatterns, toFillProps } from './map-fill.tsx';
import { MapUnit } from './map-unit.tsx';

type Props = {
  sheet: MapSheet;
  locale: Locale;
  /** Whether the units are links; else the picture is one image with a name. */
  linked: boolean;
};

/**
 * The map as SVG from the server. Each unit is a link with a tooltip for the pointer only: for the keyboard and for those who listen, the list beside
 * it has the same units, values and links, in an order that can be read; 63 nameless stops in the order of drawing would be none. So the
 * picture is hidden from them as a whole, and its links can't be focused. A picture taken away is 800 pixels wide.
 */
export function MapPicture({ sheet: { groups, measure, labels }, locale, linked }: Props) {
  const units = groups.flatMap(({ fill, entries }) => entries.map(({ area }) => ({ area, fill })));
  const { viewBox, paths, archipelagos } = findMapDrawing(units.map(({ area }) => area.id));
  return (
    <div className="map-crop">
      <svg
        viewBox={viewBox}
        data-width="800"
        className="map-picture"
        strokeWidth="1.8"
        strokeLinejoin="round"
        focusable="false"
        role="img"
        aria-label={labels.summary}
        aria-hidden={linked || undefined}
      >
        <MapPatterns />
        <g id="map-units">
          {/* The darkest last: their paler outlines lie on top. */}
          {groups.toReversed().map(({ fill, label, entries }) => (
            <g key={label} {...toFillProps(fill, measure)}>
              {entries.map(({ area, text }) => (
                <MapUnit
                  key={area.id}
                  area={area}
                  text={text}
                  path={ownValue(paths, area.id) ?? ''}
                  locale={locale}
                  linked={linked}
                />
              ))}
            </g>
          ))}
        </g>
        {archipelagos.map((archipelago) => {
          const owner = units.find(({ area }) => area.id === archipelago.unit);
          return (
            owner && (
              <MapArchipelago
                key={archipelago.id}
                archipelago={archipelago}
                area={owner.area}
                fillProps={toFillProps(owner.fill, measure)}
                label={labels[archipelago.id]}
                locale={locale}
                linked={linked}
              />
            )
          );
        })}
        <g className="map-delta">
          <text x="1010" y="222" className="map-label" fontSize="34" textAnchor="middle" fill="var(--muted)">
            {labels.delta}
          </text>
          <rect
            x="840"
            y="244"
            width="340"
            height="340"
            className="map-inset"
            fill="none"
            stroke="var(--line)"
          />
          <svg
            x="840"
            y="244"
            width="340"
            height="340"
            viewBox="322 200 180 180"
            strokeWidth="1"
            aria-hidden="true"
          >
            <use href="#map-units" />
          </svg>
        </g>
        {linked && (
          <>
            <text x="700" y="64" className="map-readout" data-readout="name" />
            <text x="700" y="134" className="map-readout-value" data-readout="value" />
            <text x="700" y="190" className="map-readout-value" data-readout="more" />
          </>
        )}
      </svg>
    </div>
  );
}
