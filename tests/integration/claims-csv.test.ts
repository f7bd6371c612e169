import { expect, test } from 'vitest';
import { askApi, askRows } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, parseRows, pick, readDataRows } from '#tests/setup/read-csv.ts';

const northernArticle = 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi';
const header =
  'claim,area,area_name,year_from,year_to,period,funding,measure,kind,value_pct,step_pct,bound,base,verdict,computed_low_pct,computed_high_pct,difference_pp,reason,source,source_url,part_figure,base_figure,own_amounts,confidence,computed_change_vnd\r\n';

function ask(query = ''): Promise<Response> {
  return askApi('claims.csv', query);
}

async function rowsOf(query = ''): Promise<CsvRow[]> {
  return parseRows(await (await ask(query)).text());
}

withDatabases('claims.csv', 'dataset', () => {
  test('has exactly the columns of the contract', async () => {
    expect((await (await ask()).text()).slice(0, header.length)).toBe(header);
  });

  test('has every row of the file once, in its order, with its own base', async () => {
    const columns = ['area', 'year_from', 'year_to', 'period', 'funding', 'measure', 'kind', 'bound', 'base'];
    expect(pick(await rowsOf(), [...columns, 'source'])).toEqual(
      pick(readDataRows('claims.csv'), [...columns, 'source']),
    );
  });

  test('the northern article of 2022 comes out as its amounts say', async () => {
    expect(pick(await rowsOf(`?source=${northernArticle}`), ['value_pct', 'verdict', 'reason'])).toEqual([
      ['87.6', 'consistent', ''],
      ['99.4', 'consistent', ''],
      ['91.7', 'consistent', ''],
      ['22.6', 'consistent', ''],
      ['42.3', 'consistent', ''],
      ['112.8', 'unchecked', 'base_missing'],
    ]);
  });

  test('every checked row can be recomputed from the figures that it names', async () => {
    const figures = new Map(
      (await askRows('figures.csv')).map((row) => [row.figure, Number(row.amount_vnd)]),
    );
    const sum = (ids = '') =>
      ids.split(';').reduce((total, id) => total + (figures.get(id) ?? Number.NaN), 0);
    const checked = (await rowsOf()).filter(({ verdict }) => verdict !== 'unchecked');
    expect(checked.length).toBeGreaterThan(40);
    for (const row of checked) {
      const growth = row.kind === 'growth' ? 100 : 0;
      const computed = (sum(row.part_figure) / sum(row.base_figure)) * 100 - growth;
      expect(Number(row.value_pct) - computed).toBeCloseTo(Number(row.difference_pp), 5);
      expect(computed).toBeGreaterThanOrEqual(Number(row.computed_low_pct) - 1e-6);
      expect(computed).toBeLessThanOrEqual(Number(row.computed_high_pct) + 1e-6);
    }
  });

  test('a verdict, a year and a region narrow each other', async () => {
    const all = await rowsOf();
    expect(await rowsOf('?verdict=differs')).toEqual(all.filter(({ verdict }) => verdict === 'differs'));
    expect(await rowsOf('?verdict=differs,unchecked&year=2016')).toEqual(
      all.filter(
        ({ verdict, year_from, year_to }) =>
          verdict !== 'consistent' && Number(year_from) <= 2016 && Number(year_to) >= 2016,
      ),
    );
  });

  test("a region is its own percentages and its units'", async () => {
    const members = readDataRows('area-members.csv').filter(({ region }) => region === 'phia-nam');
    const areas = new Set(['phia-nam', ...members.map(({ area }) => area)]);
    const expected = (await rowsOf()).filter(({ area }) => areas.has(area ?? ''));
    expect(new Set(expected.map(({ area }) => area)).size).toBeGreaterThan(1);
    expect(await rowsOf('?region=phia-nam')).toEqual(expected);
  });

  test.each([
    ['?verdict=wrong', 'verdict'],
    ['?kind=growth', 'kind'],
    ['?from=2020&to=2016', 'from'],
  ])('refuses %s with a problem that names it', async (query, parameter) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });

  test('is called what was asked for', async () => {
    expect((await ask('?verdict=differs')).headers.get('content-disposition')).toBe(
      'attachment; filename="khuyen-cong-claims-differs.csv"',
    );
  });
});
