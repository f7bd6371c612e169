import type { z } from 'zod';
import type { CellValue, ReadableTable, Table } from '#lib/export/column.ts';
import { parseParameters } from '#lib/http/parse-parameters.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import type { KnownRelease } from '#lib/queries/known-release.ts';
import type { FilterValues } from '#lib/queries/list-filter-values.ts';
import { toFilterSchema } from './filters.ts';
import { createSettings, type FileFormat, type Settings } from './format.ts';
import type { Stamp } from './version.ts';

/** A row's cells with the place by which a reader can come back to it; rows of one place follow each other. */
export type PlacedRow = { position: number; cells: CellValue[] };

/** What a query string asks of a table. */
export type Opened<Name extends FileFormat> = {
  filters: Record<string, unknown>;
  settings: Settings[Name];
  /** The rows that the filters select, page by page, from a place on; throws when an import came since the query was read. */
  readPages: (from?: number) => AsyncGenerator<PlacedRow[]>;
  /** Their cells alone, all of them. */
  readCells: () => AsyncGenerator<CellValue[][]>;
};

/** A table that programs can have. */
export type Resource = {
  table: Table;
  /** The newest of what its rows tell beside a data release, read now. */
  readStamp?: (() => Promise<Stamp | null>) | undefined;
  /** The schema of its filters, by the ids that exist. */
  createFilters: (known: FilterValues, query: URLSearchParams) => z.ZodObject;
  /** Throws a ParameterError naming every unknown parameter and wrong value. */
  open: <Name extends FileFormat>(query: URLSearchParams, known: KnownRelease, format: Name) => Opened<Name>;
};

/** Ties a table to its filters and its query. */
export function defineResource<Row, Shape extends z.core.$ZodLooseShape>(definition: {
  table: ReadableTable<Row>;
  filters: (known: FilterValues, query: URLSearchParams) => Shape;
  list: (filters: z.output<z.ZodObject<Shape>>, from?: number) => AsyncGenerator<Row[]>;
  positionOf: (row: Row) => number;
  readStamp?: Resource['readStamp'];
}): Resource {
  const { table, list, positionOf } = definition;
  const createFilters = (known: FilterValues, query: URLSearchParams) =>
    toFilterSchema(definition.filters(known, query));
  return {
    table,
    readStamp: definition.readStamp,
    createFilters,
    open: (query, { release, values }, format) => {
      const settingsSchema = createSettings(release.number)[format];
      const schemas = { filters: createFilters(values, query), settings: settingsSchema };
      const { filters, settings } = parseParameters(schemas, query);
      const read = <Cells>(toCells: (row: Row) => Cells, from?: number) =>
        keepToOneRelease(release.number, mapRows(list(filters, from), toCells));
      return {
        filters,
        settings,
        readPages: (from) =>
          read((row) => ({ position: positionOf(row), cells: table.readCells(row) }), from),
        readCells: () => read(table.readCells),
      };
    },
  };
}

async function* mapRows<Row, Cells>(
  pages: AsyncGenerator<Row[]>,
  toCells: (row: Row) => Cells,
): AsyncGenerator<Cells[]> {
  for await (const page of pages) yield page.map((row) => toCells(row));
}
