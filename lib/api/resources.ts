import { areaTable } from '#lib/export/area-table.ts';
import { changeTable } from '#lib/export/change-table.ts';
import { claimTable } from '#lib/export/claim-table.ts';
import type { TableName } from '#lib/export/column.ts';
import { coverageTable } from '#lib/export/coverage-table.ts';
import { figureTable } from '#lib/export/figure-table.ts';
import { gapTable } from '#lib/export/gap-table.ts';
import { indicatorTable } from '#lib/export/indicator-table.ts';
import { noteTable } from '#lib/export/note-table.ts';
import { perInhabitantTable } from '#lib/export/per-inhabitant-table.ts';
import { populationTable } from '#lib/export/population-table.ts';
import { priceIndexTable } from '#lib/export/price-index-table.ts';
import { releaseTable } from '#lib/export/release-table.ts';
import { sourceTable } from '#lib/export/source-table.ts';
import { getNewestBundle } from '#lib/queries/get-newest-bundle.ts';
import { listAreasForExport } from '#lib/queries/list-areas-for-export.ts';
import { listChangesForExport } from '#lib/queries/list-changes-for-export.ts';
import { listClaimChecksForExport } from '#lib/queries/list-claim-checks-for-export.ts';
import { listCoverageForExport } from '#lib/queries/list-coverage-for-export.ts';
import { listFiguresForExport } from '#lib/queries/list-figures-for-export.ts';
import { listGapsForExport } from '#lib/queries/list-gaps-for-export.ts';
import { listIndicatorsForExport } from '#lib/queries/list-indicators-for-export.ts';
import { listNotesForExport } from '#lib/queries/list-notes-for-export.ts';
import { listPerInhabitantForExport } from '#lib/queries/list-per-inhabitant-for-export.ts';
import { listPopulationForExport } from '#lib/queries/list-population-for-export.ts';
import { listPriceIndexForExport } from '#lib/queries/list-price-index-for-export.ts';
import { listReleasesForExport } from '#lib/queries/list-releases-for-export.ts';
import { listSourcesForExport } from '#lib/queries/list-sources-for-export.ts';
import {
  areaFilters,
  changeFilters,
  claimFilters,
  coverageFilters,
  figureFilters,
  indicatorFilters,
  noteFilters,
  perInhabitantFilters,
  populationFilters,
  priceIndexFilters,
  sourceFilters,
} from './filters.ts';
import { defineResource, type Resource } from './resource.ts';

/** Every table that programs can have, as CSV, JSON and XLSX with the same filters and rows. */
export const resources: Record<TableName, Resource> = {
  figures: defineResource({
    table: figureTable,
    filters: figureFilters,
    list: listFiguresForExport,
    positionOf: ({ figure }) => figure.position,
  }),
  indicators: defineResource({
    table: indicatorTable,
    filters: indicatorFilters,
    list: listIndicatorsForExport,
    positionOf: ({ areaPosition }) => areaPosition,
  }),
  claims: defineResource({
    table: claimTable,
    filters: claimFilters,
    list: listClaimChecksForExport,
    positionOf: ({ check }) => check.claim.position,
  }),
  notes: defineResource({
    table: noteTable,
    filters: noteFilters,
    list: listNotesForExport,
    positionOf: ({ note }) => note.position,
  }),
  coverage: defineResource({
    table: coverageTable,
    filters: coverageFilters,
    list: listCoverageForExport,
    positionOf: ({ areaPosition }) => areaPosition,
  }),
  gaps: defineResource({
    table: gapTable,
    filters: coverageFilters,
    list: listGapsForExport,
    positionOf: ({ rank }) => rank,
  }),
  areas: defineResource({
    table: areaTable,
    filters: areaFilters,
    list: listAreasForExport,
    positionOf: ({ area }) => area.position,
  }),
  sources: defineResource({
    table: sourceTable,
    filters: sourceFilters,
    list: listSourcesForExport,
    positionOf: ({ source }) => source.position,
  }),
  changes: defineResource({
    table: changeTable,
    filters: changeFilters,
    list: listChangesForExport,
    positionOf: ({ position }) => position,
  }),
  releases: defineResource({
    table: releaseTable,
    filters: () => ({}),
    list: listReleasesForExport,
    readStamp: getNewestBundle,
    positionOf: ({ position }) => position,
  }),
  population: defineResource({
    table: populationTable,
    filters: populationFilters,
    list: listPopulationForExport,
    positionOf: ({ population }) => population.position,
  }),
  'price-index': defineResource({
    table: priceIndexTable,
    filters: priceIndexFilters,
    list: listPriceIndexForExport,
    positionOf: ({ position }) => position,
  }),
  'per-inhabitant': defineResource({
    table: perInhabitantTable,
    filters: perInhabitantFilters,
    list: listPerInhabitantForExport,
    positionOf: ({ areaPosition }) => areaPosition,
  }),
};
