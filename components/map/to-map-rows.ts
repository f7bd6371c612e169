import type { Locale } from '#i18n/locales.ts';
import { type SheetAddresses, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';

/**
 * The rows behind a map, of exactly its units; null where none has any. Counts come from coverage.csv, which has units as printed: today's are
 * counted with those that they were formed from.
 */
export function toMapRows({ view, boundaries, map }: ShownMap, locale: Locale): SheetAddresses | null {
  const { year, measure, funding } = view;
  const units = [...map.classes.flatMap((one) => one.units), ...map.notComparable].map(({ area }) => area);
  if (units.length === 0) return null;
  const shared = { year: String(year), ...(funding === 'any' ? {} : { funding }) };
  const shown = units.map(({ id }) => id).join();
  if (measure !== 'figures')
    return toSheetAddresses('indicators', { area: shown, ...shared, boundaries }, locale);
  const counted = units.flatMap(({ id, predecessors }) => [id, ...predecessors]).join();
  return toSheetAddresses('coverage', { area: boundaries === '2025' ? counted : shown, ...shared }, locale);
}
