import { expect, test } from 'vitest';
import type { TableName } from '#lib/export/column.ts';
import { toFileName } from '#lib/export/file-name.ts';
import { ParameterError } from '#lib/http/problem.ts';
import { resources } from './resources.ts';

const values = {
  areas: ['ca-nuoc', 'phia-bac', 'phia-bac-2025', 'ha-noi', 'vinh-phuc', 'phu-tho-2025'],
  regions: ['phia-bac', 'phia-bac-2025'],
  sources: ['arit-2009-ninh-binh'],
  today: { areas: ['ha-noi', 'phu-tho-2025'], regions: ['phia-bac-2025'] },
  successors: new Map([
    ['vinh-phuc', 'phu-tho-2025'],
    ['phia-bac', 'phia-bac-2025'],
  ]),
  newestRelease: 1,
};

const known = {
  release: { number: 1, contentHash: '', importedAt: '2026-11-23T00:00:00.000Z', day: '2026-11-23' },
  values,
};

function parse(query: string, table: TableName = 'figures') {
  const { filters, settings } = resources[table].open(new URLSearchParams(query), known, 'csv');
  return { ...filters, bom: settings.bom === '1' };
}

function problemsOf(query: string, table: TableName = 'figures') {
  try {
    parse(query, table);
  } catch (error) {
    if (error instanceof ParameterError) return error.problems;
  }
  throw new Error(`${query} was accepted`);
}

test.each([
  ['', { bom: false }],
  ['area=ha-noi', { area: ['ha-noi'], bom: false }],
  ['area=ha-noi&area=vinh-phuc', { area: ['ha-noi', 'vinh-phuc'], bom: false }],
  ['area=ha-noi,vinh-phuc', { area: ['ha-noi', 'vinh-phuc'], bom: false }],
  ['area=ha-noi,ha-noi', { area: ['ha-noi'], bom: false }],
  ['region=phia-bac', { region: ['phia-bac'], bom: false }],
  ['year=2021,2022', { year: [2021, 2022], bom: false }],
  ['from=2016&to=2020', { from: 2016, to: 2020, bom: false }],
  ['from=2020&to=2020', { from: 2020, to: 2020, bom: false }],
  ['period=FY,M09', { period: ['FY', 'M09'], bom: false }],
  ['funding=local&measure=plan', { funding: ['local'], measure: ['plan'], bom: false }],
  ['source=arit-2009-ninh-binh&bom=1', { source: ['arit-2009-ninh-binh'], bom: true }],
])('reads "%s"', (query, filters) => {
  expect(parse(query)).toEqual(filters);
});

test.each([
  ['an unknown area', 'area=phu-luong', 'area', 'phu-luong'],
  ['an area with a capital letter', 'area=Ha-noi', 'area', 'Ha-noi'],
  ['one unknown area among known ones', 'area=ha-noi,phu-luong', 'area', 'phu-luong'],
  ['a unit as region', 'region=ha-noi', 'region', 'ha-noi'],
  ['the nation as region', 'region=ca-nuoc', 'region', 'ca-nuoc'],
  ['an unknown source', 'source=unknown', 'source', 'unknown'],
  ['an unknown period', 'period=Q1', 'period', 'Q1'],
  ['an unknown funding', 'funding=private', 'funding', 'private'],
  ['an unknown measure', 'measure=budget', 'measure', 'budget'],
  ['a year of two digits', 'year=21', 'year', '21'],
  ['a year with a sign', 'year=-2021', 'year', '-2021'],
  ['a year with decimals', 'year=2021.0', 'year', '2021.0'],
  ['a year in other digits', 'year=２０２１', 'year', '２０２１'],
  ['a year out of reach', 'year=9999', 'year', '9999'],
  ['a malformed first year', 'from=abcd', 'from', 'abcd'],
  ['a malformed last year', 'to=20211', 'to', '20211'],
  ['a span that ends before it begins', 'from=2020&to=2016', 'from', '2020'],
  ['an empty area', 'area=', 'area', ''],
  ['a parameter without value', 'year', 'year', ''],
  ['an empty value between two', 'area=ha-noi,,vinh-phuc', 'area', ''],
  ['two first years', 'from=2016&from=2017', 'from', '2016,2017'],
  ['two last years in one', 'to=2016,2017', 'to', '2016,2017'],
  ['the byte-order mark twice', 'bom=1&bom=1', 'bom', '1,1'],
  ['an unclear byte-order mark', 'bom=true', 'bom', 'true'],
  ['an unknown parameter', 'format=xlsx', 'format', 'xlsx'],
  ['a parameter in capitals', 'AREA=ha-noi', 'AREA', 'ha-noi'],
  ['a parameter of objects', '__proto__=x', '__proto__', 'x'],
  ['a parameter without name', '=x', '', 'x'],
])('refuses %s', (_what, query, parameter, value) => {
  expect(problemsOf(query)).toEqual([expect.objectContaining({ parameter, value })]);
});

test.each([
  ['funding=private', ['total', 'national', 'local']],
  ['region=ha-noi', ['phia-bac', 'phia-bac-2025']],
  ['bom=0', ['1']],
  ['excel=fr', ['vi', 'en']],
])('tells what "%s" may be', (query, allowed) => {
  expect(problemsOf(query)).toEqual([expect.objectContaining({ allowed })]);
});

test('does not list every area', () => {
  expect(problemsOf('area=phu-luong')).toEqual([
    { parameter: 'area', value: 'phu-luong', detail: 'Parameter "area" is "phu-luong", which is unknown.' },
  ]);
});

test.each(['area', 'region', 'period'])('does not grow with %s of thousands of wrong values', (parameter) => {
  const problems = problemsOf(`${parameter}=${','.repeat(15_000)}`);
  expect(problems).toHaveLength(20);
  expect(() => parse(`${parameter}=${','.repeat(15_000)}`)).toThrow(/And 14981 more\.$/);
});

test('says everything that is wrong at once', () => {
  const problems = problemsOf('x=1&area=phu-luong,&funding=private&from=2020&to=2016&bom=2');
  expect(problems.map(({ detail }) => detail)).toEqual([
    'Unknown parameter "x"; known are area, region, year, from, to, period, funding, measure, source, bom, excel.',
    'Parameter "area" is "phu-luong", which is unknown.',
    'Parameter "area" has an empty value.',
    'Parameter "funding" is "private", which is unknown; allowed are total, national, local.',
    'Parameter "from" is "2020", which is after "to".',
    'Parameter "bom" is "2", which is unknown; allowed are 1.',
  ]);
});

test.each([
  ['', { bom: false }],
  ['boundaries=reported&area=vinh-phuc', { boundaries: 'reported', area: ['vinh-phuc'], bom: false }],
  [
    'boundaries=2025&area=ha-noi,phu-tho-2025',
    { boundaries: '2025', area: ['ha-noi', 'phu-tho-2025'], bom: false },
  ],
  ['boundaries=2025&region=phia-bac-2025', { boundaries: '2025', region: ['phia-bac-2025'], bom: false }],
])('reads "%s" for indicators', (query, filters) => {
  expect(parse(query, 'indicators')).toEqual(filters);
});

test.each([
  ['boundaries=1997', 'Parameter "boundaries" is "1997", which is unknown; allowed are 2025, reported.'],
  ['boundaries=2025,reported', 'Parameter "boundaries" is "2025,reported", more than one value.'],
  [
    'boundaries=2025&area=vinh-phuc',
    'Parameter "area" is "vinh-phuc", which does not stand on the map of boundaries=2025; its successor there is phu-tho-2025.',
  ],
  [
    'boundaries=2025&area=ca-nuoc',
    'Parameter "area" is "ca-nuoc", which does not stand on the map of boundaries=2025.',
  ],
  ['boundaries=2025&area=atlantis', 'Parameter "area" is "atlantis", which is unknown.'],
  [
    'boundaries=2025&region=phia-bac',
    'Parameter "region" is "phia-bac", which does not stand on the map of boundaries=2025; its successor there is phia-bac-2025; allowed are phia-bac-2025.',
  ],
])('refuses "%s" for indicators', (query, detail) => {
  expect(problemsOf(query, 'indicators')).toEqual([expect.objectContaining({ detail })]);
});

test('printed figures know one map only', () => {
  expect(problemsOf('boundaries=2025')).toEqual([expect.objectContaining({ parameter: 'boundaries' })]);
});

test('indicators have no measure and no source', () => {
  expect(problemsOf('measure=plan&source=arit-2009-ninh-binh', 'indicators')).toEqual([
    expect.objectContaining({ parameter: 'measure' }),
    expect.objectContaining({ parameter: 'source' }),
  ]);
});

test('indicators know the order of years as well', () => {
  expect(problemsOf('from=2020&to=2016', 'indicators')).toHaveLength(1);
});

test.each([
  ['release=2', '2', 'which is more than 1'],
  ['release=0', '0', 'which is no whole number from 1 to 1'],
])('knows no data release of "%s"', (query, value, reason) => {
  expect(problemsOf(query, 'changes')).toEqual([
    { parameter: 'release', value, detail: `Parameter "release" is "${value}", ${reason}.` },
  ]);
});

test('every filter of every table stands in the name of its file', () => {
  const silent = Object.values(resources).flatMap(({ table: { name }, createFilters }) =>
    Object.keys(createFilters(values, new URLSearchParams('boundaries=2025')).shape).filter((filter) => {
      const value = { from: 2016, to: 2020, boundaries: '2025' }[filter] ?? ['one'];
      return toFileName(name, { [filter]: value }, 'csv') === toFileName(name, {}, 'csv');
    }),
  );
  expect(silent).toEqual([]);
});
