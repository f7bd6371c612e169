import type { Locale } from '#i18n/locales.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { MapSheet } from './create-map-sheet.ts';
import { MapLegend } from './map-legend.tsx';
import { MapPicture } from './map-picture.tsx';
import { MapPointer } from './map-pointer.tsx';
import { MapTools } from './map-tools.tsx';

type Props = {
  sheet: MapSheet;
  shown: ShownMap;
  /** Whether the groups are listed on the same page. */
  linksList: boolean;
  locale: Locale;
};

/** The picture with its legend, ways to take it away, and whose drawing it is. */
export function MapFigure({ sheet, shown, linksList, locale }: Props) {
  const t = getTranslator(locale, 'map');
  return (
    <figure className="map-figure">
      <figcaption className={linksList ? 'sr-only' : 'font-semibold'}>{sheet.title}</figcaption>
      <MapPicture sheet={sheet} locale={locale} linked />
      <MapPointer />
      <p className="map-moved hint">{sheet.labels.moved}</p>
      <MapLegend sheet={sheet} linksList={linksList} />
      <MapTools sheet={sheet} shown={shown} locale={locale} />
      <p className="hint mt-3">
        {t.rich('credit', {
          drawing: (chunks) => <a href="https://github.com/StephenTruong110/vietnam-map-svg">{chunks}</a>,
          package: (chunks) => <a href="https://www.npmjs.com/package/@svg-maps/vietnam">{chunks}</a>,
          licence: (chunks) => <a href="https://creativecommons.org/licenses/by/4.0/">{chunks}</a>,
        })}
      </p>
    </figure>
  );
}
