import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { createFormat } from '#lib/format.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { toBoundaryPlace } from './boundary-line.ts';
import type { Columns } from './columns.ts';

/** The last boundary change where it falls between these years, in words; undefined when it does not. */
export async function findBoundary(
  years: readonly number[],
  locale: Locale,
): Promise<Columns['boundary'] | undefined> {
  const { since } = splitMaps(await listAreas());
  const at = toBoundaryPlace(years, since);
  if (at === null) return undefined;
  const t = await getTranslations({ locale, namespace: 'chart' });
  return { at, label: t('merged', { date: createFormat(locale).date(since) }) };
}
