import 'server-only';
import { createHash } from 'node:crypto';
import { createSiteSearch, type SearchResults } from '#lib/search/site-search.ts';
import { countDataset } from './count-dataset.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type AreaAnswer, getAnswers } from './get-answers.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listSources, type SourceSummary } from './list-sources.ts';
import { listYears } from './list-years.ts';

/** What the site has for a query; see createSiteSearch. */
export type SearchResult = {
  query: string;
  found: SearchResults;
  answers: AreaAnswer[];
  /** The areas to list: those found, none when each of them is answered. */
  listed: AreaSummary[];
  /** The sources found, best first. */
  sources: SourceSummary[];
  /** All areas, which those found name. */
  areas: AreaSummary[];
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** Searches the whole site, as /search and its suggestions show it. */
export async function searchSite(query: string): Promise<SearchResult> {
  const [searched, { retrievedOn }] = await Promise.all([getSearched(), countDataset()]);
  const { areas } = searched;
  const found = getIndex(searched)(query);
  const answers = await getAnswers(found, areas);
  const isAnswered = found.areas.every((id) => answers.some(({ area }) => area.id === id));
  return {
    query,
    found,
    answers,
    listed: isAnswered ? [] : found.areas.flatMap((id) => areas.find((area) => area.id === id) ?? []),
    sources: found.sources.flatMap((id) => searched.sources.find((source) => source.id === id) ?? []),
    areas,
    retrievedOn,
  };
}

/** Everything that can be found, and a hash that is another when it is. Cached until an import. */
async function getSearched() {
  'use cache';
  cacheDataset();
  const [areas, years, sources] = await Promise.all([listAreas(), listYears(), listSources()]);
  const content = { areas, years, sources };
  return { ...content, hash: createHash('sha256').update(JSON.stringify(content)).digest('hex') };
}

let last: { hash: string; search: ReturnType<typeof createSiteSearch> } | undefined;

/** The index takes tens of milliseconds to make, and suggestions ask for it at each rest of the typing. */
function getIndex({ hash, ...content }: Awaited<ReturnType<typeof getSearched>>) {
  if (last?.hash !== hash) last = { hash, search: createSiteSearch(content) };
  return last.search;
}
