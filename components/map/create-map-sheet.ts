import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { MapMeasure, MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearMap } from '#lib/domain/year-map.ts';
import { formatMapTitle } from './format-map-title.ts';
import { listMapGroups, type MapGroup } from './list-map-groups.ts';

/** A finished map in one language: what page, picture and embed of it draw and say alike. */
export type MapSheet = {
  title: string;
  /** What its numbers count. */
  unit: string;
  measure: MapMeasure;
  groups: readonly MapGroup[];
  labels: Record<'hoang-sa' | 'truong-sa' | 'delta' | 'legend' | 'moved' | 'summary', string>;
};

/** Puts a map into words. */
export async function createMapSheet(
  view: MapView,
  boundaries: Boundaries,
  map: YearMap<Area>,
  locale: Locale,
): Promise<MapSheet> {
  const t = await getTranslations({ locale, namespace: 'map' });
  const groups = await listMapGroups(map, view.measure, locale);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    title: await formatMapTitle(view, boundaries, locale),
    unit: t(`unit.${view.measure}`),
    measure: view.measure,
    groups,
    labels: {
      'hoang-sa': t('hoangSa'),
      'truong-sa': t('truongSa'),
      delta: t('delta'),
      legend: t('legend'),
      moved: t('moved'),
      summary: t('summary', { total }),
    },
  };
}
