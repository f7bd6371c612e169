import { areaSection } from './area-section.ts';
import type { Area } from './figure.ts';

export type AreaMap<T> = { units: T[]; regions: T[] };

/**
 * Splits areas into today's map and the one before the last redrawing: units and regions whose validity is still open, and those
 * that stood before the first one. A unit that did not change stands on both. `since` is the first day of today's map (ISO),
 * `until` the last day of the former one; both are '' when no boundary ever changed.
 */
export function splitMaps<T extends Pick<Area, 'kind' | 'validFrom' | 'validTo'>>(areas: readonly T[]) {
  const divided = areas.filter(({ kind }) => kind !== 'nation');
  const since = divided.map(({ validFrom }) => validFrom ?? '').reduce(latest, '');
  const until = divided.map(({ validTo }) => validTo ?? '').reduce(latest, '');
  const current = divided.filter(({ validTo }) => validTo === null);
  const former = divided.filter(({ validFrom }) => validFrom === null);
  return { current: toMap(current), former: toMap(former), since, until };
}

/**
 * The day (ISO) of the last redrawing of boundaries, of an area that it drew anew or that consists of such: a unit or region of either map alone, or the nation. Null for
 * one that kept its boundaries, and where no boundary ever changed.
 */
export function findRedrawing(
  { kind, validFrom, validTo }: Pick<Area, 'kind' | 'validFrom' | 'validTo'>,
  areas: readonly Pick<Area, 'kind' | 'validFrom' | 'validTo'>[],
): string | null {
  const isRedrawn = kind === 'nation' || validFrom !== null || validTo !== null;
  return (isRedrawn && splitMaps(areas).since) || null;
}

/** The conference region of that name in the boundaries of the other map; null for units, the nation and a region of one map only. */
export function findCounterpart<T extends Pick<Area, 'id' | 'kind' | 'nameVi'>>(
  area: Pick<Area, 'id' | 'kind' | 'nameVi'>,
  areas: readonly T[],
): T | null {
  if (area.kind !== 'region') return null;
  return (
    areas.find(({ id, kind, nameVi }) => kind === 'region' && nameVi === area.nameVi && id !== area.id) ??
    null
  );
}

function toMap<T extends Pick<Area, 'kind'>>(areas: readonly T[]): AreaMap<T> {
  return {
    units: areas.filter(({ kind }) => areaSection(kind) === 'provinces'),
    regions: areas.filter(({ kind }) => kind === 'region'),
  };
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
