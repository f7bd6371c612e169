import type { Source } from '#lib/domain/figure.ts';
import { sourceKinds, sourceLanguages } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** A source as sources.csv has it: with how many figures, percentages and notes were taken from it. */
export type ExportedSource = { source: Source; figures: number; claims: number; notes: number };

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
});
