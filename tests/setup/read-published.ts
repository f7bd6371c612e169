import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { GET as GET_FIGURES } from '#app/api/v1/figures.csv/route.ts';
import { GET as GET_INDICATORS } from '#app/api/v1/indicators.csv/route.ts';
import type { PrintedRow, Published } from '#tests/naive/published.ts';
import type { Boundaries } from '#tests/naive/recompute-indicators.ts';
import { type CsvRow, parseRows } from './read-csv.ts';

/** What anyone has to recompute indicators.csv from: the answer of figures.csv, and the files of `folder`, which the database was built from. */
export async function readPublished(folder = 'data'): Promise<Published> {
  const response = await GET_FIGURES(new Request('http://localhost/api/v1/figures.csv'));
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
export async function readIndicators(boundaries: Boundaries): Promise<CsvRow[]> {
  const url = `http://localhost/api/v1/indicators.csv?boundaries=${boundaries}`;
  return parseRows(await (await GET_INDICATORS(new Request(url))).text());
}
