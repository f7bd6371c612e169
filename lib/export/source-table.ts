import type { ExportedSource } from '#lib/domain/exported-row.ts';
import { sourceKinds, sourceLanguages } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of sources.csv. */
export const sourceTable = defineTable<ExportedSource>('sources', ['source'], {
  source: { kind: 'id', read: ({ source }) => source.id },
  title: { kind: 'text', optional: true, read: ({ source }) => source.title },
  publisher: { kind: 'text', read: ({ source }) => source.publisher },
  url: { kind: 'url', read: ({ source }) => source.url },
  published_on: { kind: 'date', optional: true, read: ({ source }) => source.publishedOn },
  language: { kind: 'code', values: sourceLanguages, read: ({ source }) => source.language },
  source_kind: { kind: 'code', values: sourceKinds, read: ({ source }) => source.kind },
  retrieved_on: { kind: 'date', read: ({ source }) => source.retrievedOn },
  figures: { kind: 'count', read: ({ figures }) => figures },
  claims: { kind: 'count', read: ({ claims }) => claims },
  notes: { kind: 'count', read: ({ notes }) => notes },
  populations: { kind: 'count', read: ({ populations }) => populations },
  price_indexes: { kind: 'count', read: ({ priceIndexes }) => priceIndexes },
});
