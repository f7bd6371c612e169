import { createMapSheet } from '#components/map/create-map-sheet.ts';
import { MapFigure } from '#components/map/map-figure.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import { countYearMap } from '#lib/domain/year-map.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { shown: ShownMap; locale: Locale };

/** The map of a year's measure and funding with the most comparable units, else of its number of figures, folded; the way to the others. */
export async function YearMapSection({ shown, locale }: Props) {
  const t = getTranslator(locale, 'map');
  const { view, boundaries, map } = shown;
  const sheet = await createMapSheet(shown, locale);
  return (
    <Fold
      id="map"
      title={t('section')}
      note={t('sectionNote', { ...countYearMap(map), measure: view.measure })}
    >
      <div className="map-alone">
        <MapFigure sheet={sheet} shown={shown} linksList={false} locale={locale} />
      </div>
      <p className="mt-4">
        <a href={`/${locale}${toMapViewPath(view, boundaries)}`} rel="nofollow" className="button">
          {t('open')}
        </a>
      </p>
    </Fold>
  );
}
