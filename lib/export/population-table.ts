import type { ExportedPopulation } from '#lib/domain/exported-row.ts';
import { populationStages } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of population.csv: the average number of inhabitants of an area in a year, as printed. */
export const populationTable = defineTable<ExportedPopulation>('population', ['area', 'year'], {
  area: { kind: 'id', refersTo: 'areas', read: ({ population }) => population.area },
  area_name: { kind: 'text', read: ({ areaName }) => areaName },
  year: { kind: 'year', read: ({ population }) => population.year },
  inhabitants: { kind: 'count', read: ({ population }) => population.inhabitants },
  step_persons: { kind: 'count', read: ({ population }) => population.step },
  stage: {
    kind: 'code',
    optional: true,
    values: populationStages,
    read: ({ population }) => population.stage,
  },
  source: { kind: 'id', refersTo: 'sources', read: ({ population }) => population.source.id },
  source_url: { kind: 'url', read: ({ population }) => population.source.url },
});
