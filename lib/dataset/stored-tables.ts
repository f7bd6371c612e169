import type { Provider } from '#lib/database/database-url.ts';
import type { Transaction } from '#lib/database/open-database.ts';
import type { Dataset, DatasetTable } from './dataset.ts';

/** The transaction of an import, and which SQL it speaks. */
export type Asked = { transaction: Transaction; provider: Provider };

type ColumnName<Name extends DatasetTable> = Exclude<keyof Dataset[Name][number], 'position'>;
type StoredTables = {
  [Name in DatasetTable]: { table: string; columns: readonly ColumnName<Name>[]; isReferred?: true };
};

const cell = ['area', 'yearFrom', 'yearTo', 'period', 'funding', 'measure'] as const;

/** Where each table of the dataset lies in the database, in an order in which every reference already exists; `isReferred`: rows of other tables name its rows. */
export const storedTables = {
  areas: {
    table: 'Area',
    columns: ['id', 'kind', 'nameVi', 'nameEn', 'officialCode', 'validFrom', 'validTo', 'legalSource'],
    isReferred: true,
  },
  areaChanges: { table: 'AreaChange', columns: ['fromArea', 'toArea', 'effectiveOn', 'legalSource'] },
  areaMembers: { table: 'AreaMember', columns: ['region', 'area', 'certainty'] },
  sources: {
    table: 'Source',
    columns: ['id', 'title', 'publisher', 'url', 'publishedOn', 'language', 'kind', 'retrievedOn'],
    isReferred: true,
  },
  figures: {
    table: 'Figure',
    columns: ['id', ...cell, 'amountVnd', 'stepVnd', 'bound', 'projects', 'caveats', 'confidence', 'source'],
  },
  claims: {
    table: 'Claim',
    columns: [
      'id',
      ...cell,
      'kind',
      'valuePct',
      'stepPct',
      'bound',
      'base',
      'baseArea',
      'confidence',
      'source',
    ],
  },
  notes: { table: 'Note', columns: ['id', 'area', 'year', 'topic', 'noteVi', 'noteEn', 'source'] },
  population: { table: 'Population', columns: ['area', 'year', 'inhabitants', 'step', 'stage', 'source'] },
  priceIndex: { table: 'PriceIndex', columns: ['year', 'indexPct', 'base', 'stepPct', 'source'] },
} satisfies StoredTables;

export const datasetTables = Object.keys(storedTables) as DatasetTable[];

/** Names of a row's columns in their order, so that a row of a file and one of the database are the same text. */
export function listColumns(name: DatasetTable): string[] {
  return [...storedTables[name].columns].sort();
}

const references: Record<string, string> = {
  area: 'areaId',
  source: 'sourceId',
  baseArea: 'baseAreaId',
  fromArea: 'fromAreaId',
  toArea: 'toAreaId',
  region: 'regionId',
};

/** The database's name of a row's column. */
export function toColumn(name: string): string {
  return references[name] ?? name;
}
