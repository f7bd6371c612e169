import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as GET_FIGURES } from '#app/api/v1/figures.csv/route.ts';
import { GET as GET_INDICATORS } from '#app/api/v1/indicators.csv/route.ts';
import { chooseShown, groupRivals } from '#tests/naive/choose-shown.ts';
import { compareRows } from '#tests/naive/compare-rows.ts';
import type { PrintedRow, Published } from '#tests/naive/published.ts';
import { type Boundaries, recomputeIndicators } from '#tests/naive/recompute-indicators.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, parseRows, readDataRows } from '#tests/setup/read-csv.ts';

// The proof of indicators.csv: every row of it, recomputed by a second implementation (tests/naive) from figures.csv.
const maps: readonly Boundaries[] = ['reported', '2025'];

async function readPublished(): Promise<Published> {
  const response = await GET_FIGURES(new Request('http://localhost/api/v1/figures.csv'));
  return {
    figures: parse<PrintedRow>(await response.text(), { columns: true }),
    sources: readTyped('sources.csv'),
    areas: readTyped('areas.csv'),
    changes: readTyped('area-changes.csv'),
  };
}

function readTyped<Row>(file: string): Row[] {
  return readDataRows(file) as Row[];
}

async function readIndicators(boundaries: Boundaries): Promise<CsvRow[]> {
  const url = `http://localhost/api/v1/indicators.csv?boundaries=${boundaries}`;
  return parseRows(await (await GET_INDICATORS(new Request(url))).text());
}

withDatabases('indicators.csv recomputed', 'dataset', () => {
  let published: Published;
  beforeAll(async () => {
    published = await readPublished();
  });

  test.each(maps)('every row of the map %s is what figures.csv gives', async (boundaries) => {
    const rows = await readIndicators(boundaries);
    expect(rows.length).toBeGreaterThan(100);
    expect(compareRows(rows, recomputeIndicators(published, boundaries))).toEqual([]);
  });
});
