import 'server-only';
import { splitMaps } from '#lib/domain/area-maps.ts';
import type { Area } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';

/** The ids that the filters `area`, `region` and `source` may name. */
export type FilterValues = {
  areas: string[];
  regions: string[];
  sources: string[];
  /** Those of them that stand on today's map. */
  today: { areas: string[]; regions: string[] };
  /** What a former unit became, and which of today's regions carries a former one's name. */
  successors: ReadonlyMap<string, string>;
};

/** Reads them live, in the order of the files. */
export async function listFilterValues(): Promise<FilterValues> {
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
