import 'server-only';
import { type Paging, toPaging } from '#lib/domain/paging.ts';
import { narrowSources } from '#lib/search/narrow-sources.ts';
import { countDataset } from './count-dataset.ts';
import { listSources, type SourceSummary } from './list-sources.ts';

/** A page of the sources that a query finds, how many it finds and how many there are, and the last day on which one was found (ISO); null before the first import. */
export type SourcesPage = {
  query: string;
  sources: SourceSummary[];
  found: number;
  total: number;
  paging: Paging;
  /** Whether another page was asked for than there is; this is the first. */
  isWrong: boolean;
  retrievedOn: string | null;
};

/** On a phone six screens or so. */
const pageSize = 30;

/** What /sources shows of a query, page by page. Put together from what is cached until an import. */
export async function getSourcesPage(query: string, page: number): Promise<SourcesPage> {
  const [all, { retrievedOn }] = await Promise.all([listSources(), countDataset()]);
  const found = narrowSources(all, query);
  const asked = toPaging(found.length, pageSize, page);
  const paging = asked ?? toPaging(found.length, pageSize, 1);
  if (!paging) throw new Error('Every list has a first page.');
  return {
    query,
    sources: found.slice(paging.from, paging.from + paging.size),
    found: found.length,
    total: all.length,
    paging,
    isWrong: asked === null,
    retrievedOn,
  };
}
