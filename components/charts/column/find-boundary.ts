import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { isRedrawn, toBoundaryPlace } from './boundary-line.ts';
import type { Columns } from './columns.ts';

/** The last boundary change where it falls between these years, in words; undefined when it does not, or when it left the area as it was. */
export async function findBoundary(
  years: readonly number[],
  areaId: string | undefined,
  locale: Locale,
): Promise<Columns['boundary'] | undefined> {
  const areas = await listAreas();
  const area = areas.find(({ id }) => id === areaId);
  if (!area || !isRedrawn(area)) return undefined;
  const { since } = splitMaps(areas);
  const at = toBoundaryPlace(years, since);
  if (at === null) return undefined;
  const t = await getTranslations({ locale, namespace: 'chart' });
  return { at, label: t('merged', { date: createFormat(locale).date(since) }) };
}
