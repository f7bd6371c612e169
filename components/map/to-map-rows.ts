import type { Locale } from '#i18n/locales.ts';
import { type SheetAddresses, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { ShownMap } from '#lib/queries/get-year-map.ts';

/**
 * The rows behind a map, of exactly its units; null where none has any. Counts come from coverage.csv, coverage from figures.csv, which have units as
 * printed: today's are counted with those that they were formed from.
 */
export function toMapRows({ view, boundaries, map }: ShownMap, locale: Locale): SheetAddresses | null {
  const units = [...map.classes.flatMap((one) => one.units), ...map.notComparable].map(({ area }) => area);
  if (units.length === 0) return null;
  const shown = units.map(({ id }) => id).join();
  const counted =
    boundaries === '2025' ? units.flatMap(({ id, predecessors }) => [id, ...predecessors]).join() : shown;
  const { year, measure, funding } = view;
  if (year === null) return toSheetAddresses('figures', { area: counted }, locale);
  const shared = { year: String(year), ...(funding === 'any' ? {} : { funding }) };
  return measure === 'figures'
    ? toSheetAddresses('coverage', { area: counted, ...shared }, locale)
    : toSheetAddresses('indicators', { area: shown, ...shared, boundaries }, locale);
}
