import { expect, test } from 'vitest';
import { askApi } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, parseRows, readDataRows } from '#tests/setup/read-csv.ts';

const header = 'area,area_name,year,funding,state,part_year,estimate,figures\r\n';

function ask(query = ''): Promise<Response> {
  return askApi('coverage.csv', query);
}

async function rowsOf(query = ''): Promise<CsvRow[]> {
  return parseRows(await (await ask(query)).text());
}

/** What the file says of a cell, in the plainest way. */
function toState(measures: readonly (string | undefined)[]): string {
  const hasPlan = measures.includes('plan');
  const hasActual = measures.includes('actual') || measures.includes('estimate');
  if (hasPlan && hasActual) return 'plan_and_actual';
  if (hasPlan) return 'plan_only';
  if (hasActual) return 'actual_only';
  return measures.length > 0 ? 'other_only' : 'nothing';
}

withDatabases('coverage.csv', 'dataset', () => {
  test('has exactly its columns', async () => {
    expect((await (await ask()).text()).slice(0, header.length)).toBe(header);
  });

  test('every cell is what the figures of the file say', async () => {
    const figures = readDataRows('figures.csv').filter((row) => row.year_from === row.year_to);
    const rows = await rowsOf();
    expect(rows.length).toBeGreaterThan(4000);
    const byCell = Map.groupBy(figures, (row) => [row.area, row.year_from, row.funding].join());
    for (const row of rows) {
      const printed = byCell.get([row.area, row.year, row.funding].join()) ?? [];
      expect([row.area, row.year, row.state, row.figures]).toEqual([
        row.area,
        row.year,
        toState(printed.map(({ measure }) => measure)),
        String(printed.length),
      ]);
    }
  });

  test('every figure of a unit in a year in which it stood lands in one cell', async () => {
    const counted = (await rowsOf()).reduce((sum, { figures }) => sum + Number(figures), 0);
    const units = new Map(
      readDataRows('areas.csv')
        .filter(({ kind }) => kind === 'province' || kind === 'municipality')
        .map((row) => [row.area, row]),
    );
    const inTheirTime = readDataRows('figures.csv').filter((row) => {
      const unit = units.get(row.area);
      if (!unit || row.year_from !== row.year_to) return false;
      const year = row.year_from ?? '';
      return (unit.valid_from ?? '').slice(0, 4) <= year && year <= (unit.valid_to?.slice(0, 4) || '9999');
    });
    expect(counted).toBe(inTheirTime.length);
  });

  test('filters narrow each other', async () => {
    const all = await rowsOf();
    expect(await rowsOf('?area=nghe-an&from=2016&to=2018&funding=local')).toEqual(
      all.filter(
        ({ area, year, funding }) =>
          area === 'nghe-an' && Number(year) >= 2016 && Number(year) <= 2018 && funding === 'local',
      ),
    );
  });

  test.each([
    ['?funding=any', 'funding'],
    ['?period=FY', 'period'],
  ])('refuses %s with a problem that names it', async (query, parameter) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });
});
