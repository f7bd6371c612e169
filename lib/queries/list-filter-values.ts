import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { DataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';

/** What the filters `area`, `region`, `source` and `release` may name. */
export type FilterValues = {
  areas: string[];
  regions: string[];
  sources: string[];
  /** Those of them that stand on today's map. */
  today: { areas: string[]; regions: string[] };
  /** What a former unit became, and which of today's regions carries a former one's name. */
  successors: ReadonlyMap<string, string>;
  /** The number of the newest data release; they are numbered from 1. */
  newestRelease: number;
};

/** Reads those of a data release live, in the order of the files. */
export async function listFilterValues({ number }: DataRelease): Promise<FilterValues> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const [areas, sources, changes] = await Promise.all([
    getDatabase().area.findMany(inOrder),
    getDatabase().source.findMany({ ...inOrder, select: { id: true } }),
    getDatabase().areaChange.findMany({ ...inOrder, select: { fromAreaId: true, toAreaId: true } }),
  ]);
  const { current, former } = splitMaps(areas);
  return {
    areas: areas.map(({ id }) => id),
    regions: areas.filter(({ kind }) => kind === 'region').map(({ id }) => id),
    sources: sources.map(({ id }) => id),
    today: { areas: current.units.map(({ id }) => id), regions: current.regions.map(({ id }) => id) },
    newestRelease: number,
    successors: new Map([
      ...changes.map(({ fromAreaId, toAreaId }) => [fromAreaId, toAreaId] as const),
      ...pairByName(former.regions, current.regions),
    ]),
  };
}

function pairByName(former: readonly Area[], current: readonly Area[]): [string, string][] {
  return former.flatMap(({ id, nameVi }) => {
    const counterpart = current.find((region) => region.nameVi === nameVi && region.id !== id);
    return counterpart ? [[id, counterpart.id]] : [];
  });
}
