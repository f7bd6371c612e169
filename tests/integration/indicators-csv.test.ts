import { expect, test } from 'vitest';
import { askApi } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { type CsvRow, parseRows, pick, readDataRows } from '#tests/setup/read-csv.ts';

const header =
  'area,area_name,boundaries,year,period,funding,plan_vnd,plan_figure,actual_vnd,actual_measure,actual_figure,total_kind,completion_pct,completion_low_pct,completion_high_pct,completion_state,completion_reason,plan_growth_pct,plan_growth_state,plan_growth_reason,actual_growth_pct,actual_growth_state,actual_growth_reason,completion_denominator,plan_step_vnd,plan_bound,actual_step_vnd,actual_bound,plan_growth_low_pct,plan_growth_high_pct,plan_base_vnd,plan_base_figure,plan_base_step_vnd,plan_base_bound,plan_change_vnd,actual_growth_low_pct,actual_growth_high_pct,actual_base_vnd,actual_base_measure,actual_base_figure,actual_base_step_vnd,actual_base_bound,actual_change_vnd,completion_plan_vnd,completion_plan_figure,completion_plan_step_vnd,completion_plan_bound,plan_projects,actual_projects\r\n';

function ask(query = ''): Promise<Response> {
  return askApi('indicators.csv', query);
}

async function rowsOf(query = ''): Promise<CsvRow[]> {
  return parseRows(await (await ask(query)).text());
}

async function readFigureIds(query: string): Promise<Map<string, string>> {
  const response = await askApi('figures.csv', query);
  return new Map(parseRows(await response.text()).map((row) => [row.amount_vnd ?? '', row.figure ?? '']));
}

withDatabases('indicators.csv', 'dataset', () => {
  test('has exactly the columns of the contract', async () => {
    expect((await (await ask()).text()).slice(0, header.length)).toBe(header);
  });

  test('computes the northern region of 2021 from its printed amounts', async () => {
    const columns = ['funding', 'plan_vnd', 'actual_vnd', 'actual_measure', 'total_kind', 'completion_pct'];
    expect(pick(await rowsOf('?area=phia-bac&year=2021'), columns)).toEqual([
      ['total', '142200000000', '130400000000', 'actual', 'printed', '91.701828'],
      ['national', '50600000000', '50300000000', 'actual', '', '99.407115'],
      ['local', '91500000000', '80100000000', 'actual', '', '87.540984'],
    ]);
  });

  test('gives the completion of 2021 as an interval around 91.7 %', async () => {
    const [total] = await rowsOf('?area=phia-bac&year=2021&funding=total');
    expect(Number(total?.completion_low_pct)).toBeCloseTo((130.35 / 142.25) * 100, 6);
    expect(Number(total?.completion_high_pct)).toBeCloseTo((130.45 / 142.15) * 100, 6);
    expect(pick([total ?? {}], ['completion_state', 'completion_reason'])).toEqual([['ok', '']]);
  });

  test('names the figures that an indicator was computed from', async () => {
    const ids = await readFigureIds('?area=phia-bac&year=2021&funding=total');
    expect(
      pick(await rowsOf('?area=phia-bac&year=2021&funding=total'), ['plan_figure', 'actual_figure']),
    ).toEqual([[ids.get('142200000000'), ids.get('130400000000')]]);
  });

  test('calls nine months of 2022 progress, and grows the plan although its base year is filtered out', async () => {
    const rows = await rowsOf('?area=phia-bac&year=2022&period=M09');
    const columns = ['plan_vnd', 'actual_vnd', 'actual_measure', 'completion_pct', 'completion_state'];
    expect(pick(rows, columns)).toEqual([
      ['174300000000', '73700000000', 'estimate', '42.283419', 'progress'],
    ]);
    expect(pick(rows, ['plan_growth_pct', 'plan_growth_state'])).toEqual([['22.57384', 'ok']]);
  });

  test('divides nine months of the South of 2025 by the plan of its own report, and says so', async () => {
    const [row = {}] = await rowsOf('?area=phia-nam-2025&year=2025&period=M09&funding=total');
    const columns = ['plan_vnd', 'actual_vnd', 'completion_plan_vnd', 'completion_denominator'];
    expect(pick([row], columns)).toEqual([['55753000000', '8340000000', '56310000000', 'same_report']]);
    expect(Number(row.completion_pct)).toBeCloseTo((8.34 / 56.31) * 100, 5);
    expect(row.completion_plan_figure).not.toBe(row.plan_figure);
  });

  test('repeats the plan as the denominator wherever it is the shown one', async () => {
    const rows = (await rowsOf()).filter((row) => row.completion_denominator !== 'same_report');
    expect(pick(rows, ['completion_plan_vnd', 'completion_plan_figure'])).toEqual(
      pick(rows, ['plan_vnd', 'plan_figure']),
    );
  });

  test('says why a rate is refused and leaves its cells empty', async () => {
    const [row] = await rowsOf('?area=phia-bac&year=2022&period=FY&funding=total');
    expect(row).toMatchObject({
      completion_pct: '',
      completion_low_pct: '',
      completion_high_pct: '',
      completion_state: 'refused',
      completion_reason: 'actual_missing',
    });
  });

  test('joins the figures of a computed total and tells that it is one', async () => {
    const computed = (await rowsOf('?funding=total')).filter((row) => row.total_kind !== 'printed');
    expect(computed.length).toBeGreaterThan(0);
    expect(computed.every((row) => `${row.plan_figure}${row.actual_figure}`.includes(';'))).toBe(true);
  });

  test('writes a fall as a plain negative number', async () => {
    const falls = (await rowsOf()).filter((row) => row.plan_growth_pct?.startsWith('-'));
    expect(falls.length).toBeGreaterThan(0);
    expect(falls.every((row) => /^-\d+(\.\d{1,6})?$/.test(row.plan_growth_pct ?? ''))).toBe(true);
  });

  test('lists areas in the order of the dataset and none without figures', async () => {
    const figureAreas = new Set(
      readDataRows('figures.csv')
        .filter(({ year_from, year_to }) => year_from === year_to)
        .filter(
          ({ measure, period }) =>
            (measure === 'plan' && period === 'FY') || measure === 'actual' || measure === 'estimate',
        )
        .map(({ area }) => area),
    );
    const areas = [...new Set((await rowsOf()).map(({ area }) => area))];
    const inOrder = readDataRows('areas.csv').map(({ area }) => area);
    expect(areas).toEqual(inOrder.filter((area) => figureAreas.has(area)));
  });

  test('an area, a span of years and a funding narrow each other without changing a row', async () => {
    const all = await rowsOf();
    const expected = all.filter(
      ({ area, year, funding }) =>
        area === 'nghe-an' && Number(year) >= 2016 && Number(year) <= 2018 && funding === 'local',
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(await rowsOf('?area=nghe-an&from=2016&to=2018&funding=local')).toEqual(expected);
  });

  test('a region is its member units, without its own totals', async () => {
    const members = readDataRows('area-members.csv').filter(({ region }) => region === 'phia-nam');
    const units = new Set(members.map(({ area }) => area));
    const expected = (await rowsOf()).filter(({ area }) => units.has(area ?? ''));
    expect(expected.length).toBeGreaterThan(0);
    expect(await rowsOf('?region=phia-nam')).toEqual(expected);
  });

  test('is called what was asked for', async () => {
    expect((await ask('?boundaries=2025')).headers.get('content-disposition')).toBe(
      'attachment; filename="khuyen-cong-indicators-boundaries-2025.csv"',
    );
    expect((await ask('?area=phia-bac')).headers.get('content-disposition')).toBe(
      'attachment; filename="khuyen-cong-indicators-phia-bac.csv"',
    );
  });

  test('on today’s map has today’s units only, and calls them that', async () => {
    const today = readDataRows('areas.csv').filter(
      ({ kind, valid_to }) => ['province', 'municipality'].includes(kind ?? '') && valid_to === '',
    );
    expect(today).toHaveLength(34);
    const inOrder = today.map(({ area }) => area);
    const rows = await rowsOf('?boundaries=2025');
    expect(new Set(rows.map(({ boundaries }) => boundaries))).toEqual(new Set(['2025']));
    const areas = [...new Set(rows.map(({ area }) => area))];
    expect(areas).toEqual(inOrder.filter((area) => areas.includes(area)));
    expect(areas.length).toBeGreaterThan(25);
  });

  test('on today’s map adds Bắc Giang and Bắc Ninh where both printed the cell, and names both figures', async () => {
    const query = 'year=2018&funding=national';
    const printed = await rowsOf(`?area=bac-giang,bac-ninh&${query}`);
    const [sum] = await rowsOf(`?boundaries=2025&area=bac-ninh-2025&${query}`);
    const plans = printed.map(({ plan_vnd }) => BigInt(plan_vnd ?? ''));
    expect(plans).toHaveLength(2);
    expect(sum?.plan_vnd).toBe(String(plans.reduce((a, b) => a + b)));
    expect(sum?.plan_figure).toBe(printed.map(({ plan_figure }) => plan_figure).join(';'));
  });

  test('on today’s map never gives a part for the whole, and names who is missing', async () => {
    const rows = await rowsOf('?boundaries=2025&area=phu-tho-2025');
    expect(rows.length).toBeGreaterThan(3);
    expect(pick(rows, ['plan_vnd', 'actual_vnd']).flat().join('')).toBe('');
    const [row] = rows.filter(({ year, funding }) => year === '2023' && funding === 'total');
    expect(row).toMatchObject({
      completion_state: 'incomplete',
      completion_reason: 'actual_incomplete:hoa-binh+phu-tho',
      plan_growth_state: 'refused',
      plan_growth_reason: 'this_missing',
      actual_growth_state: 'incomplete',
      actual_growth_reason: 'this_incomplete:hoa-binh+phu-tho',
    });
  });

  test('a unit that did not change has the same rows on both maps', async () => {
    const reported = await rowsOf('?area=nghe-an');
    expect(await rowsOf('?boundaries=2025&area=nghe-an')).toEqual(
      reported.map((row) => ({ ...row, boundaries: '2025' })),
    );
    expect(await rowsOf('?boundaries=reported&area=nghe-an')).toEqual(reported);
  });

  test('a region of today is its member units on today’s map', async () => {
    const members = readDataRows('area-members.csv').filter(({ region }) => region === 'phia-nam-2025');
    const units = new Set(members.map(({ area }) => area));
    const all = await rowsOf('?boundaries=2025');
    const expected = all.filter(({ area }) => units.has(area ?? ''));
    expect(expected.length).toBeGreaterThan(0);
    expect(await rowsOf('?boundaries=2025&region=phia-nam-2025')).toEqual(expected);
  });

  test.each([
    ['area=vinh-phuc', 'area', 'phu-tho-2025'],
    ['region=phia-bac', 'region', 'phia-bac-2025'],
    ['area=ca-nuoc', 'area', 'does not stand on the map'],
  ])('on today’s map refuses %s and names what stands there', async (query, parameter, text) => {
    const response = await ask(`?boundaries=2025&${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter, detail: expect.stringContaining(text) });
  });

  test.each([
    ['?boundaries=1997', 'boundaries'],
    ['?boundaries=', 'boundaries'],
    ['?measure=plan', 'measure'],
    ['?source=arit-2009-ninh-binh', 'source'],
    ['?from=2020&to=2016', 'from'],
  ])('refuses %s with a problem that names it', async (query, parameter) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });
});
