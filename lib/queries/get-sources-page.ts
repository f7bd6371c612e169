import 'server-only';
import { countDataset } from './count-dataset.ts';
import { listSources, type SourceSummary } from './list-sources.ts';

/** All sources and the last day on which one was found (ISO); null before the first import. */
export type SourcesPage = { sources: SourceSummary[]; retrievedOn: string | null };

/** What /sources shows. Cached until an import. */
export async function getSourcesPage(): Promise<SourcesPage> {
  const [sources, { retrievedOn }] = await Promise.all([listSources(), countDataset()]);
  return { sources, retrievedOn };
}
