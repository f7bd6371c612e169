import 'server-only';
import { createSiteSearch, type Found } from '#lib/domain/site-search.ts';
import { listSources } from './get-source-page.ts';
import { listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';

/** What the site has for a query, best first; see createSiteSearch. */
export async function findPages(query: string): Promise<Found> {
  const [areas, years, sources] = await Promise.all([listAreas(), listYears(), listSources()]);
  return createSiteSearch({ areas, years, sources })(query);
}
