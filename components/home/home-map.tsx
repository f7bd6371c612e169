import { createMapSheet } from '#components/map/create-map-sheet.ts';
import { MapLegend } from '#components/map/map-legend.tsx';
import { MapPicture } from '#components/map/map-picture.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import { countYearMap } from '#lib/domain/year-map.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** How many figures are known of each unit, small: its units lead to their pages; on phones, where they are too small to be hit, the whole leads to the map. */
export async function HomeMap({ shown, locale }: { shown: ShownMap; locale: Locale }) {
  const t = getTranslator(locale, 'home');
  const sheet = await createMapSheet(shown, locale);
  return (
    <section className="home-map" aria-labelledby="coverage">
      <h2 id="coverage">{t('map')}</h2>
      <p className="hint">{t('mapNote', { total: countYearMap(shown.map).total })}</p>
      <div className="home-map-parts">
        <div className="map-figure">
          <MapPicture sheet={sheet} locale={locale} linked />
        </div>
        <div>
          <MapLegend sheet={sheet} linksList={false} />
          <a
            href={`/${locale}${toMapViewPath(shown.view, shown.boundaries)}`}
            rel="nofollow"
            className="home-map-link"
          >
            {t('toMap')}
          </a>
        </div>
      </div>
    </section>
  );
}
