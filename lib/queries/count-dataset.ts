import 'server-only';
import { getComputedDatabase } from './computed-database.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { readYears } from './read-years.ts';

/** How much there is: figures, claims, the pages that they and notes are from, areas with a figure, and the first and last year of yearly figures. */
export type DatasetCounts = {
  figures: number;
  claims: number;
  sources: number;
  areas: number;
  /** Years that have a figure of their own. */
  years: number;
  firstYear: number | null;
  lastYear: number | null;
  retrievedOn: string | null;
};

const some = { some: {} };
/** Pages that speak of funding, not of inhabitants or prices alone. */
const ofFunding = { OR: [{ figures: some }, { claims: some }, { notes: some }] };

/** Counts the dataset in the database, so that no number of it is typed anywhere. Cached until an import. */
export async function countDataset(): Promise<DatasetCounts> {
  'use cache';
  cacheDataset();
  const database = await getComputedDatabase();
  const [{ _sum }, sources, areas, years, retrievedOn] = await Promise.all([
    database.areaCount.aggregate({ _sum: { figures: true, claims: true } }),
    database.source.count({ where: ofFunding }),
    database.areaCount.count({ where: { figures: { gt: 0 } } }),
    readYears(),
    readRetrievedOn(),
  ]);
  return {
    figures: _sum.figures ?? 0,
    claims: _sum.claims ?? 0,
    sources,
    areas,
    years: years.length,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    retrievedOn,
  };
}

/** The day of the data (ISO): the last on which a page that speaks of funding was read; null without one. Read now. */
export async function readRetrievedOn(): Promise<string | null> {
  const { _max } = await getDatabase().source.aggregate({ where: ofFunding, _max: { retrievedOn: true } });
  return _max.retrievedOn;
}
