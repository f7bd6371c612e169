import { expect, test } from 'vitest';
import { type PeoplePublished, recomputePerInhabitant } from '#tests/naive/recompute-per-inhabitant.ts';
import { askRows } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, readDataRows } from '#tests/setup/read-csv.ts';

// The proof of per-inhabitant.csv: every row of it computed again from the published figures and the files of data/, by a second implementation.

async function readPublished(): Promise<PeoplePublished> {
  return {
    figures: await askRows('figures.csv'),
    indicators: await askRows('indicators.csv'),
    population: readDataRows('population.csv'),
    prices: readDataRows('price-index.csv'),
    areas: readDataRows('areas.csv'),
    changes: readDataRows('area-changes.csv'),
  };
}

withDatabases('amounts beside people and prices', 'dataset', () => {
  test('every row of per-inhabitant.csv is what figures, inhabitants and prices give', async () => {
    const recomputed = recomputePerInhabitant(await readPublished());
    const columns = Object.keys(recomputed[0] ?? {});
    const rows: CsvRow[] = (await askRows('per-inhabitant.csv')).map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
    );
    expect(rows.length).toBeGreaterThan(300);
    expect(rows).toEqual(recomputed);
    const told = (column: string) => rows.filter((row) => row[column] !== '').length;
    expect(told('per_thousand_vnd')).toBeGreaterThan(100);
    expect(told('per_thousand_reason')).toBeGreaterThan(20);
    expect(told('constant_price_vnd')).toBeGreaterThan(200);
  });

  test('population.csv and price-index.csv have every row of their files once, with its source', async () => {
    const population = await askRows('population.csv');
    expect(
      population.map((row) => [row.area, row.year, row.inhabitants, row.step_persons, row.stage, row.source]),
    ).toEqual(
      readDataRows('population.csv').map((row) => [
        row.area,
        row.year,
        row.inhabitants,
        row.step,
        row.stage,
        row.source,
      ]),
    );
    const prices = await askRows('price-index.csv');
    expect(prices.map((row) => [row.year, Number(row.index_pct), row.source])).toEqual(
      readDataRows('price-index.csv').map((row) => [row.year, Number(row.index_pct), row.source]),
    );
  });

  test('filters choose rows by area, year, funding and measure', async () => {
    const rows = await askRows(
      'per-inhabitant.csv',
      '?area=nghe-an&from=2017&to=2018&funding=local&measure=plan',
    );
    expect(rows.map(({ area, year, funding, measure }) => [area, year, funding, measure])).toEqual([
      ['nghe-an', '2018', 'local', 'plan'],
      ['nghe-an', '2017', 'local', 'plan'],
    ]);
    expect(await askRows('population.csv', '?area=binh-dinh&from=2022')).toMatchObject([
      { year: '2022' },
      { year: '2023', stage: 'preliminary' },
    ]);
    expect(await askRows('price-index.csv', '?year=2025')).toMatchObject([
      { year: '2025', index_pct: '103.31' },
    ]);
  });
});
