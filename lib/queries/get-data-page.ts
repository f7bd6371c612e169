import 'server-only';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { question } from '#lib/examples/example.ts';
import { findAnswer } from '#lib/examples/format-answer.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { cacheDataset } from './dataset-cache.ts';
import { getArea } from './get-area.ts';
import type { AreaIndicators } from './list-indicators.ts';
import { type DatasetSpan, readDatasetSpan } from './read-dataset-span.ts';
import { type Release, readReleases } from './read-releases.ts';

export type DataPage = {
  release: DataRelease | null;
  /** The years that any figure speaks of; null when there is none. */
  years: DatasetSpan['years'];
  /** The newest twenty. */
  releases: Release[];
  /** The area and the rows that the programs of the page ask for; null when the data no longer have them. */
  example: AreaIndicators | null;
};

/** What /data shows of the data themselves, beside the documentation of the API. Cached until an import. */
export async function getDataPage(): Promise<DataPage> {
  'use cache';
  cacheDataset();
  const [release, { years }, releases, example] = await Promise.all([
    getDataRelease(),
    readDatasetSpan(),
    readReleases({ take: 20 }),
    getExample(),
  ]);
  return { release, years, releases, example };
}

async function getExample(): Promise<AreaIndicators | null> {
  const page = await getArea(question.area);
  const indicators = page ? findAnswer(computeIndicators(page.area, page.figures)) : [];
  return page && indicators.length > 0 ? { area: page.area, indicators } : null;
}
