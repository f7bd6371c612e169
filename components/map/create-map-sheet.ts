import type { Locale } from '#i18n/locales.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import { countYearMap } from '#lib/domain/year-map.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
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
export async function createMapSheet({ view, boundaries, map }: ShownMap, locale: Locale): Promise<MapSheet> {
  const t = getTranslator(locale, 'map');
  const groups = await listMapGroups(map, view.measure, locale);
  const { total } = countYearMap(map);
  return {
    title: formatMapTitle(view, boundaries, locale),
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
