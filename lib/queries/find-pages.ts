import 'server-only';
import { createSiteSearch, type Found } from '#lib/search/site-search.ts';
import { listSources } from './get-source-page.ts';
import { listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';

let last = { content: '', search: createSiteSearch({ areas: [], years: [], sources: [] }) };

/** What the site has for a query, best first; see createSiteSearch. */
export async function findPages(query: string): Promise<Found> {
  const [areas, years, sources] = await Promise.all([listAreas(), listYears(), listSources()]);
  const searched = { areas, years, sources };
  const content = JSON.stringify(searched);
  // The index takes tens of milliseconds to make, and suggestions ask for it at each rest of the typing.
  if (content !== last.content) last = { content, search: createSiteSearch(searched) };
  return last.search(query);
}
