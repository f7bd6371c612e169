import type { ExportedFigure } from '#lib/domain/exported-row.ts';
import { bounds, caveats, confidences, fundings, measures, periods } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of figures.csv (DESIGN §4). */
export const figureTable = defineTable<ExportedFigure>('figures', ['figure'], {
  figure: { kind: 'id', read: ({ figure }) => figure.id },
  area: { kind: 'id', refersTo: 'areas', read: ({ figure }) => figure.area },
  area_name: { kind: 'text', read: ({ areaName }) => areaName },
  year_from: { kind: 'year', read: ({ figure }) => figure.yearFrom },
  year_to: { kind: 'year', read: ({ figure }) => figure.yearTo },
  period: { kind: 'code', values: periods, read: ({ figure }) => figure.period },
  funding: { kind: 'code', values: fundings, read: ({ figure }) => figure.funding },
  measure: { kind: 'code', values: measures, read: ({ figure }) => figure.measure },
  amount_vnd: { kind: 'amount', read: ({ figure }) => figure.amountVnd },
  step_vnd: { kind: 'amount', read: ({ figure }) => figure.stepVnd },
  bound: { kind: 'code', values: bounds, read: ({ figure }) => figure.bound },
  projects: { kind: 'count', optional: true, read: ({ figure }) => figure.projects },
  caveats: {
    kind: 'code',
    list: true,
    optional: true,
    values: caveats,
    read: ({ figure }) => figure.caveats,
  },
  confidence: { kind: 'code', values: confidences, read: ({ figure }) => figure.confidence },
  shown: { kind: 'flag', read: ({ isShown }) => isShown },
  source: { kind: 'id', refersTo: 'sources', read: ({ figure }) => figure.source.id },
  source_title: { kind: 'text', optional: true, read: ({ figure }) => figure.source.title },
  source_url: { kind: 'url', read: ({ figure }) => figure.source.url },
  published_on: { kind: 'date', optional: true, read: ({ figure }) => figure.source.publishedOn },
});
