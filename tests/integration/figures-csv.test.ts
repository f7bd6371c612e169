import { expect, test } from 'vitest';
import { askApi } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, parseRows, pick, readDataRows } from '#tests/setup/read-csv.ts';

const header =
  'figure,area,area_name,year_from,year_to,period,funding,measure,amount_vnd,step_vnd,bound,projects,caveats,confidence,shown,source,source_title,source_url,published_on\r\n';
const printed = readDataRows('figures.csv');
const printedColumns = Object.keys(printed[0] ?? {});
const members = readDataRows('area-members.csv');

function ask(query = '', init?: RequestInit): Promise<Response> {
  return askApi('figures.csv', query, init);
}

async function rowsOf(query: string): Promise<CsvRow[]> {
  return parseRows(await (await ask(query)).text());
}

withDatabases('figures.csv', 'dataset', (current) => {
  test('has exactly the columns of the contract', async () => {
    expect((await (await ask()).text()).slice(0, header.length)).toBe(header);
  });

  test('without filters is the whole dataset in its order', async () => {
    const rows = await rowsOf('');
    expect(rows).toHaveLength(printed.length);
    expect(pick(rows, printedColumns)).toEqual(pick(printed, printedColumns));
    expect(new Set(rows.map(({ figure }) => figure)).size).toBe(printed.length);
  });

  test('names the area and the source of every figure as the files do', async () => {
    const rows = await rowsOf('');
    const areas = new Map(readDataRows('areas.csv').map((row) => [row.area, row.name_vi]));
    const sources = new Map(readDataRows('sources.csv').map((row) => [row.source, row]));
    expect(pick(rows, ['area_name', 'source_title', 'source_url', 'published_on'])).toEqual(
      printed.map(({ area, source }) => [
        areas.get(area),
        ...['title', 'url', 'published_on'].map((column) => sources.get(source)?.[column]),
      ]),
    );
  });

  test('gives the northern region of 2021', async () => {
    const columns = ['funding', 'measure', 'amount_vnd', 'step_vnd', 'bound', 'shown'];
    expect(pick(await rowsOf('?area=phia-bac&year=2021'), columns)).toEqual([
      ['local', 'actual', '80100000000', '100000000', 'exact', 'true'],
      ['local', 'plan', '91500000000', '100000000', 'exact', 'true'],
      ['national', 'actual', '50300000000', '100000000', 'exact', 'true'],
      ['national', 'plan', '50600000000', '100000000', 'exact', 'true'],
      ['total', 'actual', '130400000000', '100000000', 'exact', 'true'],
      ['total', 'plan', '142200000000', '100000000', 'exact', 'true'],
      ['total', 'plan', '142100000000', '100000000', 'exact', 'false'],
    ]);
  });

  test('a figure is not shown because a filter hides the one that goes before it', async () => {
    const query = '?area=ha-tinh&year=2019&funding=local&measure=plan&period=FY';
    expect(pick(await rowsOf(query), ['source', 'shown'])).toEqual([
      ['langngheviet-2019-ha-tinh', 'false'],
      ['tinthethaonews-ha-tinh-tag-khuyen-cong', 'true'],
    ]);
    expect(pick(await rowsOf(`${query}&source=langngheviet-2019-ha-tinh`), ['shown'])).toEqual([['false']]);
  });

  test('chooses among figures of the same several years too', async () => {
    const rows = await rowsOf('?area=ninh-binh&from=2014&to=2020&measure=actual&funding=total');
    const programme = rows.filter(({ year_from, year_to }) => year_from !== year_to);
    expect(pick(programme, ['amount_vnd', 'shown'])).toEqual([
      ['35100000000', 'false'],
      ['35183000000', 'true'],
    ]);
  });

  test('a region is its member units, without its own totals', async () => {
    const units = new Set(members.filter(({ region }) => region === 'phia-bac').map(({ area }) => area));
    const expected = printed.filter(({ area }) => units.has(area ?? ''));
    expect(expected.length).toBeGreaterThan(0);
    expect(pick(await rowsOf('?region=phia-bac'), printedColumns)).toEqual(pick(expected, printedColumns));
  });

  test('a year takes the spans that touch it', async () => {
    const expected = printed.filter((row) => Number(row.year_from) <= 2016 && Number(row.year_to) >= 2016);
    expect(expected.some((row) => row.year_from !== '2016')).toBe(true);
    expect(pick(await rowsOf('?year=2016'), printedColumns)).toEqual(pick(expected, printedColumns));
  });

  test('from and to take the spans that touch theirs', async () => {
    const expected = printed.filter((row) => Number(row.year_from) <= 2012 && Number(row.year_to) >= 2009);
    expect(pick(await rowsOf('?from=2009&to=2012'), printedColumns)).toEqual(pick(expected, printedColumns));
  });

  test.each([
    ['period', ['M06', 'ROUND']],
    ['funding', ['national', 'local']],
    ['measure', ['matched', 'investment']],
    ['area', ['vinh-phuc', 'ca-nuoc']],
    ['source', ['ven-2017-binh-dinh-five-year', 'arit-can-tho-5-nam']],
  ])('%s takes repeated and comma-separated values', async (column, [one = '', two = '']) => {
    const expected = printed.filter((row) => row[column] === one || row[column] === two);
    const repeated = await rowsOf(`?${column}=${one}&${column}=${two}`);
    expect(pick(repeated, printedColumns)).toEqual(pick(expected, printedColumns));
    expect(await rowsOf(`?${column}=${one},${two}`)).toEqual(repeated);
  });

  test('filters narrow each other: a unit outside the region leaves the header alone', async () => {
    expect(await (await ask('?region=phia-bac&area=ca-mau')).text()).toBe(header);
  });

  test('is called what was asked for', async () => {
    const { headers } = await ask('?area=vinh-phuc&from=2016&to=2020');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="khuyen-cong-figures-vinh-phuc-2016-2020.csv"',
    );
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  });

  test('has a byte-order mark only when asked', async () => {
    const bytesOf = async (query: string) => new Uint8Array(await (await ask(query)).arrayBuffer());
    expect([...(await bytesOf('?area=phia-bac&bom=1')).slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x66]);
    expect((await bytesOf('?area=phia-bac'))[0]).toBe(0x66);
  });

  test('answers HEAD like GET; a reader may leave after the first page', async () => {
    const response = await ask('', { method: 'HEAD' });
    expect(response.status).toBe(200);
    await response.body?.cancel();
    expect(await rowsOf('?area=phia-bac&year=2021')).toHaveLength(7);
  });

  test.each([
    ['?area=phu-luong', { parameter: 'area', value: 'phu-luong' }],
    ['?year=now', { parameter: 'year', value: 'now' }],
    ['?sort=year', { parameter: 'sort', value: 'year' }],
    ['?funding=', { parameter: 'funding', value: '', allowed: ['total', 'national', 'local'] }],
    ["?source=x'--", { parameter: 'source', value: "x'--" }],
  ])('refuses %s with a problem that names it', async (query, expected) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ title: 'Bad Request', status: 400, ...expected });
  });

  test('knows the regions from the database', async () => {
    expect(await (await ask('?region=ha-noi')).json()).toMatchObject({
      parameter: 'region',
      allowed: [...new Set(members.map(({ region }) => region))],
    });
  });

  test('stays whole and of one release when an import comes while it is taken', async () => {
    const before = await (await ask('?from=1990')).text();
    const response = await ask('?from=1991');
    const counts = { added: 0, changed: 1, removed: 0 };
    const release = { number: 2, contentHash: 'another', importedAt: new Date(), ...counts };
    await current().database.dataRelease.create({ data: release });
    expect(await response.text()).toBe(before);
  });
});
