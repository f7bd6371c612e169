import type { CoverageCell } from '#lib/domain/coverage.ts';
import type { CsvTable } from './csv.ts';

/** A unit's year and funding as coverage.csv has it: with its unit's Vietnamese name. */
export type ExportedCoverage = { cell: CoverageCell; areaName: string };

/** The columns of coverage.csv, a contract: added at the end, never renamed. `figures` counts the printed figures of the cell, whatever their measure. */
export const coverageTable: CsvTable<ExportedCoverage> = {
  area: ({ cell }) => cell.area,
  area_name: ({ areaName }) => areaName,
  year: ({ cell }) => cell.year,
  funding: ({ cell }) => cell.funding,
  state: ({ cell }) => cell.state,
  part_year: ({ cell }) => cell.partYear,
  estimate: ({ cell }) => cell.estimate,
  figures: ({ cell }) => cell.figures,
};
