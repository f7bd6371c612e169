import type { Area } from './figure.ts';
import { type Finish, isRival, listCompared } from './finish.ts';

type Told = Pick<Area, 'id' | 'kind' | 'validTo'>;

/**
 * What a year comes to for the regions: the `best` of `of` that can be compared; the several whole years that rounding could turn around (`level`); the only region
 * with a rate (`single`); else how many regions have an amount alone.
 */
export type RegionVerdict<A> =
  | { kind: 'best'; finish: Finish<A>; of: number }
  | { kind: 'level'; finishes: Finish<A>[] }
  | { kind: 'single'; finish: Finish<A> }
  | { kind: 'amounts'; count: number };

/** What a year comes to, in one sentence or two: for the nation, where anything is known of it, and, where the nation has no completion of the whole year, for its regions. */
export type YearVerdict<A> = { nation: Finish<A> | null; regions: RegionVerdict<A> | null };

/** The verdict of a year from how the nation and the regions finished it (`listFinishes`); both are null where nothing is known of either. */
export function toYearVerdict<A extends Told>(finishes: readonly Finish<A>[]): YearVerdict<A> {
  const nation = finishes.find(({ area }) => area.kind === 'nation') ?? null;
  const regions = finishes.filter(({ area }) => area.kind === 'region');
  return { nation, regions: nation && isWhole(nation) ? null : toRegionVerdict(regions) };
}

function toRegionVerdict<A extends Told>(regions: readonly Finish<A>[]): RegionVerdict<A> | null {
  if (regions.length === 0) return null;
  const compared = listCompared(regions);
  const best = compared.find(({ isBest }) => isBest);
  if (best)
    return { kind: 'best', finish: best, of: compared.filter((other) => isRival(other, best)).length };
  if (compared.length > 1) return { kind: 'level', finishes: compared };
  const telling = compared[0] ?? regions.find(isWhole) ?? regions.toSorted(byMonths).find(hasRate);
  if (telling) return { kind: 'single', finish: telling };
  const [only, ...others] = regions;
  return only && others.length === 0
    ? { kind: 'single', finish: only }
    : { kind: 'amounts', count: regions.length };
}

function isWhole({ state }: Finish<unknown>): boolean {
  return state === 'ok' || state === 'estimate';
}

function hasRate({ indicator: { completion } }: Finish<unknown>): boolean {
  return completion.state !== 'refused';
}

/** The part of the year that is the longest first. */
function byMonths(a: Finish<unknown>, b: Finish<unknown>): number {
  return toCovered(b) - toCovered(a);
}

function toCovered({ indicator: { completion } }: Finish<unknown>): number {
  return completion.state === 'refused' ? 0 : completion.months;
}
