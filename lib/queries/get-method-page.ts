import 'server-only';
import type { CoverageCounts } from '#lib/domain/coverage-counts.ts';
import type { Area } from '#lib/domain/figure.ts';
import { countCorrected } from './count-corrected.ts';
import { countUnitsCoverage } from './count-units-coverage.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type Examples, readExamples } from './read-examples.ts';

/** The page of method: a case of each rule, all areas, which the cases name, and the state of the dataset. */
export type MethodPage = {
  examples: Examples;
  areas: Area[];
  coverage: CoverageCounts;
  release: DataRelease | null;
  /** Figures that an import corrected. */
  corrected: number;
};

/** What /method shows: the cases that imports chose. Cached until an import. */
export async function getMethodPage(): Promise<MethodPage> {
  'use cache';
  cacheDataset();
  const areas = await readAreas();
  const [examples, coverage, release, corrected] = await Promise.all([
    readExamples(areas),
    countUnitsCoverage(),
    getDataRelease(),
    countCorrected(),
  ]);
  return { examples, areas: areas.map(({ area }) => area), coverage, release, corrected };
}

async function readAreas() {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const rows = await getDatabase().area.findMany({
    ...inOrder,
    include: {
      members: { ...inOrder, select: { areaId: true } },
      predecessors: { ...inOrder, select: { fromAreaId: true } },
    },
  });
  return rows.map(({ members, predecessors, ...area }) => ({
    area,
    members: members.map(({ areaId }) => areaId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
  }));
}
