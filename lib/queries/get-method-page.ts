import 'server-only';
import { computeChecks } from '#lib/domain/checks.ts';
import type { CoverageCounts } from '#lib/domain/coverage-counts.ts';
import type { Area } from '#lib/domain/figure.ts';
import { type ExampleArea, type MethodExamples, pickMethodExamples } from '#lib/domain/method-examples.ts';
import { countCorrected } from './count-corrected.ts';
import { countUnitsCoverage } from './count-units-coverage.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listYears } from './list-years.ts';
import { readPrinted } from './read-printed.ts';

/** The page of method: a case of each rule, all areas, which the cases name, and the state of the dataset. */
export type MethodPage = {
  examples: MethodExamples;
  areas: Area[];
  coverage: CoverageCounts;
  release: DataRelease | null;
  /** Figures that an import corrected. */
  corrected: number;
};

/** What /method shows. Looks through all that is printed, once for a release, and keeps the cases alone. Cached until an import. */
export async function getMethodPage(): Promise<MethodPage> {
  'use cache';
  cacheDataset();
  const [{ figures, claims }, areas, years, coverage, release, corrected] = await Promise.all([
    readPrinted(),
    readAreas(),
    listYears(),
    countUnitsCoverage(),
    getDataRelease(),
    countCorrected(),
  ]);
  const figuresOf = Map.groupBy(figures, ({ area }) => area);
  const claimsOf = Map.groupBy(claims, ({ area }) => area);
  const printed = areas.map(
    ({ members, predecessors, ...area }): ExampleArea => ({
      area,
      figures: figuresOf.get(area.id) ?? [],
      claims: claimsOf.get(area.id) ?? [],
      members: members.map(({ areaId }) => areaId),
      predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
    }),
  );
  return {
    examples: pickMethodExamples(printed, computeChecks(figures, claims), years),
    areas: printed.map(({ area }) => area),
    coverage,
    release,
    corrected,
  };
}

function readAreas() {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  return getDatabase().area.findMany({
    ...inOrder,
    include: {
      members: { ...inOrder, select: { areaId: true } },
      predecessors: { ...inOrder, select: { fromAreaId: true } },
    },
  });
}
