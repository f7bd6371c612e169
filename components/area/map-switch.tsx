import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toMapPath } from '#lib/addresses.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { type Boundaries, boundaries } from '#lib/domain/vocabulary.ts';
import { listAreas } from '#lib/queries/list-areas.ts';

type Props = {
  locale: Locale;
  /** The page's address without the language and the query: "/provinces". */
  path: string;
  current: Boundaries;
};

/** Two links between the map as reported and today's units; which one is shown stands in the address. */
export async function MapSwitch({ locale, path, current }: Props) {
  const t = await getTranslations({ locale, namespace: 'maps' });
  const count = splitMaps(await listAreas()).current.units.length;
  const labels = { reported: t('reported'), '2025': t('today', { count }) };
  return (
    <nav aria-label={t('switch')} className="map-switch">
      {boundaries.map((map) => (
        <a
          key={map}
          href={`/${locale}${toMapPath(path, map)}`}
          aria-current={map === current ? 'page' : undefined}
        >
          {labels[map]}
        </a>
      ))}
    </nav>
  );
}
