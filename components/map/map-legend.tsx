import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import type { MapGroup } from './list-map-groups.ts';
import { MapSwatch } from './map-fill.tsx';

type Props = {
  groups: readonly MapGroup[];
  measure: MapMeasure;
  /** Whether the groups are listed on the same page. */
  linksList: boolean;
  locale: Locale;
};

/** What each fill means, and how many units have it. */
export async function MapLegend({ groups, measure, linksList, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  return (
    <ul className="map-legend" aria-label={t('legend')}>
      {groups.map(({ fill, label, entries }) => (
        <li key={fill}>
          <MapSwatch fill={fill} measure={measure} />
          <span>
            {linksList ? <a href={`#map-group-${fill}`}>{label}</a> : label}{' '}
            <span className="hint whitespace-nowrap">{t('units', { count: entries.length })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
