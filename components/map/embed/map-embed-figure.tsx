import type { Locale } from '#i18n/locales.ts';
import type { MapSheet } from '../create-map-sheet.ts';
import { MapLegend } from '../map-legend.tsx';
import { MapPicture } from '../map-picture.tsx';

type Props = { sheet: MapSheet; locale: Locale };

/** A map as an embed shows it: its units are no links, which would open inside the frame. */
export function MapEmbedFigure({ sheet, locale }: Props) {
  return (
    <figure>
      <MapPicture sheet={sheet} locale={locale} linked={false} />
      <p className="map-moved">{sheet.labels.moved}</p>
      <MapLegend sheet={sheet} linksList={false} />
    </figure>
  );
}
