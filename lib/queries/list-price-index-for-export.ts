import 'server-only';
import type { PriceIndex } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import type { PriceIndexFilters } from './filter-figures.ts';
import { readInPages } from './read-in-pages.ts';
import { toPriceIndex } from './read-people-and-prices.ts';

/** The price indexes that the filters select, in the order of the dataset from place `from` on, page by page, read live. */
export function listPriceIndexForExport(
  { year, from: first, to, source }: PriceIndexFilters,
  from = 0,
): AsyncGenerator<PriceIndex[]> {
  return readInPages(from, async (position, take) => {
    const rows = await getDatabase().priceIndex.findMany({
      where: { year: { in: year, gte: first, lte: to }, sourceId: { in: source }, position },
      include: { source: true },
      orderBy: { position: 'asc' },
      take,
    });
    return rows.map(toPriceIndex);
  });
}
