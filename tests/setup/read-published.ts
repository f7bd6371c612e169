import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PrintedRow, Published } from '#tests/naive/published.ts';
import type { Boundaries } from '#tests/naive/recompute-indicators.ts';
import { askApi, askRows } from './ask-api.ts';
import type { CsvRow } from './read-csv.ts';

/** What anyone has to recompute indicators.csv from: the answer of figures.csv, and the files of `folder`, which the database was built from. */
export async function readPublished(folder = 'data'): Promise<Published> {
  const response = await askApi('figures.csv');
  const readRows = <Row>(file: string) =>
    parse<Row>(readFileSync(join(folder, file), 'utf8'), { columns: true });
  return {
    figures: parse<PrintedRow>(await response.text(), { columns: true }),
    sources: readRows('sources.csv'),
    areas: readRows('areas.csv'),
    changes: readRows('area-changes.csv'),
  };
}

/** The rows of indicators.csv on one map, as a plain reader sees them. */
export function readIndicators(boundaries: Boundaries): Promise<CsvRow[]> {
  return askRows('indicators.csv', `?boundaries=${boundaries}`);
}
