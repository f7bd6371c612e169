import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toCsvAddress } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearMap } from '#lib/domain/year-map.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { toMapViewPath } from './parse-map-query.ts';

type Props = { view: MapView; boundaries: Boundaries; map: YearMap<Area>; locale: Locale };

/** The rows behind the map, of exactly its units, and the map's address. */
export async function MapDownloads({ view, boundaries, map, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  const units = [...map.classes.flatMap((one) => one.units), ...map.notComparable].map(({ area }) => area.id);
  return (
    <div className="link-list">
      {units.length > 0 && (
        <a href={await toTableAddress(units, view, boundaries)} className="button">
          {t('download')}
        </a>
      )}
      <a href={`/${locale}${toMapViewPath(view, boundaries)}`} className="button">
        {t('permalink')}
      </a>
      <a
        href={`/${locale}/years/${view.year}${boundaries === '2025' ? '?boundaries=2025' : ''}`}
        className="button"
      >
        {t('openYear', { year: String(view.year) })}
      </a>
    </div>
  );
}

/** Counts come from coverage.csv, which has units as printed: today's are counted with those that they were formed from. */
async function toTableAddress(
  units: readonly string[],
  { year, measure, funding }: MapView,
  boundaries: Boundaries,
): Promise<string> {
  const shared = { year: String(year), ...(funding === 'any' ? {} : { funding }) };
  if (measure !== 'figures') return toCsvAddress('indicators', { area: units.join(), ...shared, boundaries });
  const areas = await listAreas();
  const parts = (id: string) => areas.find((area) => area.id === id)?.predecessors ?? [];
  const counted = boundaries === '2025' ? units.flatMap((id) => [id, ...parts(id)]) : units;
  return toCsvAddress('coverage', { area: counted.join(), ...shared });
}
