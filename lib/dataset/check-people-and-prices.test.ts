import { expect, test } from 'vitest';
import { problemsAfter } from '#tests/setup/dataset-folder.ts';

// Made up for these tests; no source prints them.
const source = 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi';
const people = (...rows: string[]) => ({
  'population.csv': (text: string) => `${text}${rows.map((row) => `${row},${source}\n`).join('')}`,
});
const prices = (...rows: string[]) => ({
  'price-index.csv': (text: string) => `${text}${rows.map((row) => `${row},${source}\n`).join('')}`,
});

test.each([
  ['inhabitants to the person', people('hoa-binh,2021,871720,10,'), []],
  ['a preliminary number', people('hoa-binh,2021,871700,100,preliminary'), []],
  ['a unit of today in a year before it', people('phu-tho-2025,2021,3600000,100,'), []],
  ['an index', prices('2021,101.84,previous_year,0.01'), []],
  [
    'a step that does not divide',
    people('hoa-binh,2021,871720,100,'),
    ['population.csv:2:step: does not divide the number of inhabitants 871720'],
  ],
  [
    'thousands read as persons',
    people('hoa-binh,2021,8717,1,'),
    [
      'population.csv:2:inhabitants: 8717 inhabitants of a province lie outside of 90000 to 42000000: was a table in thousands read as one in persons?',
    ],
  ],
  [
    'an area and year twice',
    people('hoa-binh,2021,871720,10,', 'hoa-binh,2021,871700,100,'),
    ['population.csv:3:year: has the area and year of line 2'],
  ],
  [
    'a unit that had ended',
    people('hoa-binh,2026,871720,10,'),
    [
      'population.csv:2:year: 2026 lies after "hoa-binh" ended on 2025-06-30',
      'population.csv:2:year: 2026 from a source of 2022-09-23',
    ],
  ],
  [
    'an unknown area',
    people('hoa-bin,2021,871720,10,'),
    ['population.csv:2:area: unknown area "hoa-bin": areas.csv has no such row'],
  ],
  [
    'an increase read as an index',
    prices('2021,1.84,previous_year,0.01'),
    [
      'price-index.csv:2:index_pct: 1.84 lies outside of 80 to 200: an increase of 3.25 % is the index 103.25',
    ],
  ],
  [
    'an index finer than its step',
    prices('2021,101.84,previous_year,0.1'),
    ['price-index.csv:2:step_pct: does not divide the index 101.84'],
  ],
  [
    'a year twice',
    prices('2021,101.84,previous_year,0.01', '2021,101.8,previous_year,0.1'),
    ['price-index.csv:3:year: has the year of line 2'],
  ],
])('%s', async (_, edits, problems) => {
  expect(await problemsAfter(edits)).toEqual(problems);
});
