import type { Locale } from '#i18n/locales.ts';
import { type SheetAddresses, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import type { YearMap } from '#lib/domain/year-map.ts';
import { listAreas } from '#lib/queries/list-areas.ts';

/**
 * The rows behind a map, of exactly its units; null where none has any. Counts come from coverage.csv, which has units as printed: today's are
 * counted with those that they were formed from.
 */
export async function toMapRows(
  map: YearMap<Area>,
  { year, measure, funding }: MapView,
  boundaries: Boundaries,
  locale: Locale,
): Promise<SheetAddresses | null> {
  const units = [...map.classes.flatMap((one) => one.units), ...map.notComparable].map(({ area }) => area.id);
  if (units.length === 0) return null;
  const shared = { year: String(year), ...(funding === 'any' ? {} : { funding }) };
  if (measure !== 'figures')
    return toSheetAddresses('indicators', { area: units.join(), ...shared, boundaries }, locale);
  const areas = await listAreas();
  const parts = (id: string) => areas.find((area) => area.id === id)?.predecessors ?? [];
  const counted = boundaries === '2025' ? units.flatMap((id) => [id, ...parts(id)]) : units;
  return toSheetAddresses('coverage', { area: counted.join(), ...shared }, locale);
}
