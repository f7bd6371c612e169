import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses/addresses.ts';
import { toMapViewPath } from '#lib/addresses/map-address.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { view: MapView; boundaries: Boundaries; locale: Locale };

/** The map's address with all that it shows, and the year's rankings. */
export function MapLinks({ view, boundaries, locale }: Props) {
  const t = getTranslator(locale, 'map');
  return (
    <div className="link-list">
      <a href={`/${locale}${toMapViewPath(view, boundaries)}`} rel="nofollow" className="button">
        {t('permalink')}
      </a>
      {view.year !== null && (
        <a href={`/${locale}${toMapPath(`/years/${view.year}`, boundaries)}`} className="button">
          {t('openYear', { year: String(view.year) })}
        </a>
      )}
    </div>
  );
}
