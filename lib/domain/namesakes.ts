import type { Area } from './figure.ts';

/** The ids of the areas that share their name, in either language, with another one: the name alone does not tell which is meant. */
export function listNamesakes(areas: readonly Pick<Area, 'id' | 'nameVi' | 'nameEn'>[]): string[] {
  const isShared = (name: 'nameVi' | 'nameEn') => {
    const bearers = Map.groupBy(areas, (area) => area[name]);
    return (area: Pick<Area, 'nameVi' | 'nameEn'>) => (bearers.get(area[name])?.length ?? 0) > 1;
  };
  const [inVietnamese, inEnglish] = [isShared('nameVi'), isShared('nameEn')];
  return areas.filter((area) => inVietnamese(area) || inEnglish(area)).map(({ id }) => id);
}

/**
 * What must stand beside a name where nothing else tells the time: of namesakes the last or the first day (ISO) of their boundaries; null where the
 * name is enough.
 */
export function toNameSpan(
  { id, validFrom, validTo }: Pick<Area, 'id' | 'validFrom' | 'validTo'>,
  namesakes: ReadonlySet<string>,
): { kind: 'until' | 'since'; date: string } | null {
  if (!namesakes.has(id)) return null;
  if (validTo) return { kind: 'until', date: validTo };
  return validFrom ? { kind: 'since', date: validFrom } : null;
}
