import { coverageStates } from '#lib/domain/coverage.ts';
import type { ExportedCoverage } from '#lib/domain/exported-row.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of coverage.csv. `figures` counts the printed figures of the cell, whatever their measure. */
export const coverageTable = defineTable<ExportedCoverage>('coverage', ['area', 'year', 'funding'], {
  area: { kind: 'id', refersTo: 'areas', read: ({ cell }) => cell.area },
  area_name: { kind: 'text', read: ({ areaName }) => areaName },
  year: { kind: 'year', read: ({ cell }) => cell.year },
  funding: { kind: 'code', values: fundings, read: ({ cell }) => cell.funding },
  state: { kind: 'code', values: coverageStates, read: ({ cell }) => cell.state },
  part_year: { kind: 'flag', read: ({ cell }) => cell.partYear },
  estimate: { kind: 'flag', read: ({ cell }) => cell.estimate },
  figures: { kind: 'count', read: ({ cell }) => cell.figures },
});
