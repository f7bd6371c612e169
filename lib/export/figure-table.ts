import type { NamedFigure } from '#lib/queries/read-figure-pages.ts';
import type { CsvTable } from './csv.ts';

/** A figure as figures.csv has it: `isShown` when it is the one chosen for its cell. */
export type ExportedFigure = NamedFigure & { isShown: boolean };

/** The columns of figures.csv (DESIGN §4), a contract: added at the end, never renamed. Amounts in đồng. */
export const figureTable: CsvTable<ExportedFigure> = {
  figure: ({ figure }) => figure.id,
  area: ({ figure }) => figure.area,
  area_name: ({ areaName }) => areaName,
  year_from: ({ figure }) => figure.yearFrom,
  year_to: ({ figure }) => figure.yearTo,
  period: ({ figure }) => figure.period,
  funding: ({ figure }) => figure.funding,
  measure: ({ figure }) => figure.measure,
  amount_vnd: ({ figure }) => figure.amountVnd,
  step_vnd: ({ figure }) => figure.stepVnd,
  bound: ({ figure }) => figure.bound,
  projects: ({ figure }) => figure.projects,
  caveats: ({ figure }) => figure.caveats.join(';'),
  confidence: ({ figure }) => figure.confidence,
  shown: ({ isShown }) => isShown,
  source: ({ figure }) => figure.source.id,
  source_title: ({ figure }) => figure.source.title,
  source_url: ({ figure }) => figure.source.url,
  published_on: ({ figure }) => figure.source.publishedOn,
};
