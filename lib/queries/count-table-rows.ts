import 'server-only';
import { getDatabase } from './database.ts';

/** How many rows the API has of each table that the database keeps as it is given out; the others are computed, so that only reading them tells. */
export const countTableRows: Partial<Record<string, () => Promise<number>>> = {
  figures: () => getDatabase().figure.count(),
  claims: () => getDatabase().claim.count(),
  notes: () => getDatabase().note.count(),
  areas: () => getDatabase().area.count(),
  sources: () => getDatabase().source.count(),
  population: () => getDatabase().population.count(),
  'price-index': () => getDatabase().priceIndex.count(),
  releases: () => getDatabase().dataRelease.count(),
  changes: async () => {
    const { _sum } = await getDatabase().releaseCount.aggregate({ _sum: { lines: true } });
    return _sum.lines ?? 0;
  },
};
