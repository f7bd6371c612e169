import 'server-only';
import type { CoverageCounts } from '#lib/domain/coverage-counts.ts';
import type { Verdict } from '#lib/domain/vocabulary.ts';
import { countClaimVerdicts } from './count-checks.ts';
import { countDataset, type DatasetCounts } from './count-dataset.ts';
import { countUnitsCoverage } from './count-units-coverage.ts';
import type { DataRelease } from './data-release.ts';
import { cacheDataset } from './dataset-cache.ts';
import { getShownRelease } from './get-shown-release.ts';

/** The page of reasons to trust the numbers: how much stands on each page behind it. */
export type TrustPage = {
  /** Of printed percentages, by what the recomputation says. */
  verdicts: Record<Verdict, number>;
  coverage: CoverageCounts;
  counts: DatasetCounts;
  release: DataRelease | null;
};

/** What /trust shows. Cached until an import. */
export async function getTrustPage(): Promise<TrustPage> {
  'use cache';
  cacheDataset();
  const [{ verdicts: counted }, coverage, counts, release] = await Promise.all([
    countClaimVerdicts(),
    countUnitsCoverage(),
    countDataset(),
    getShownRelease(),
  ]);
  const verdicts = Object.fromEntries(
    counted.map(({ verdict, count }) => [verdict, count]),
  ) as TrustPage['verdicts'];
  return { verdicts, coverage, counts, release };
}
