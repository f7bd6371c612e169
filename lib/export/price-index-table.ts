import type { PriceIndex } from '#lib/domain/figure.ts';
import { priceBases } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of price-index.csv: the nation's average consumer prices of a year, as printed. */
export const priceIndexTable = defineTable<PriceIndex>('price-index', ['year'], {
  year: { kind: 'year', read: ({ year }) => year },
  index_pct: { kind: 'percent', read: ({ indexPct }) => Number(indexPct) },
  price_base: { kind: 'code', values: priceBases, read: ({ base }) => base },
  step_pct: { kind: 'percent', read: ({ stepPct }) => Number(stepPct) },
  source: { kind: 'id', refersTo: 'sources', read: ({ source }) => source.id },
  source_url: { kind: 'url', read: ({ source }) => source.url },
});
