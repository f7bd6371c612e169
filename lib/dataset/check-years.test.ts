import { expect, test } from 'vitest';
import { problemsAfter, replace } from '#tests/setup/dataset-folder.ts';

test('a unit formed in 2025 may carry earlier years', async () => {
  expect(await problemsAfter({ 'figures.csv': replace('vinh-phuc,2022', 'phu-tho-2025,2022') })).toEqual([]);
});

test('a programme may run on after its unit ended', async () => {
  expect(
    await problemsAfter({ 'figures.csv': replace('vinh-phuc,2021,2025', 'vinh-phuc,2021,2026') }),
  ).toEqual([]);
});

test.each([
  [
    'a first year after the last',
    'figures.csv',
    replace('vinh-phuc,2016,2020', 'vinh-phuc,2020,2016'),
    ['figures.csv:16:year_to: lies before year_from 2020'],
  ],
  [
    'a year before 1990',
    'figures.csv',
    replace('vinh-phuc,2016,2020', 'vinh-phuc,1989,2020'),
    ['figures.csv:16:year_from: must be from 1990 to 2035'],
  ],
  [
    'a year after 2035',
    'figures.csv',
    replace('vinh-phuc,2016,2020', 'vinh-phuc,2016,2036'),
    ['figures.csv:16:year_to: must be from 1990 to 2035'],
  ],
  [
    'one batch of two years',
    'figures.csv',
    replace('hoa-binh,2021,2021,ROUND', 'hoa-binh,2020,2021,ROUND'),
    ['figures.csv:5:period: ROUND is one batch of one year; the row spans several'],
  ],
  [
    'a figure that begins after its unit ended',
    'figures.csv',
    replace('vinh-phuc,2021,2025', 'vinh-phuc,2026,2026'),
    ['figures.csv:18:year_from: 2026 lies after "vinh-phuc" ended on 2025-06-30'],
  ],
  [
    'a claim that begins after its region ended',
    'claims.csv',
    replace('phia-bac,2022,2022,FY', 'phia-bac,2026,2026,FY'),
    ['claims.csv:6:year_from: 2026 lies after "phia-bac" ended on 2025-06-30'],
  ],
  [
    'a note about a unit after it ended',
    'notes.csv',
    replace('vinh-phuc,2021', 'vinh-phuc,2026'),
    ['notes.csv:2:year: 2026 lies after "vinh-phuc" ended on 2025-06-30'],
  ],
  [
    'an actual of a year after its source',
    'figures.csv',
    replace('phia-bac,2021,2021,FY,total,actual', 'phia-bac,2023,2023,FY,total,actual'),
    ['figures.csv:11:year_to: actual of 2023 from a source of 2022-09-23'],
  ],
  [
    'a source found before it was published',
    'sources.csv',
    replace('2022-09-23', '2026-12-01'),
    ['sources.csv:6:published_on: lies after retrieved_on 2026-11-23'],
  ],
  [
    'a unit that ends before it begins',
    'areas.csv',
    replace(',25,2025-07-01,,', ',25,2025-07-01,2025-06-30,'),
    ['areas.csv:7:valid_to: lies before valid_from 2025-07-01'],
  ],
  [
    'a gap between a unit and what it became',
    'area-changes.csv',
    replace('vinh-phuc,phu-tho-2025,2025-07-01', 'vinh-phuc,phu-tho-2025,2025-07-02'),
    [
      'area-changes.csv:4:effective_on: "vinh-phuc" must end the day before and "phu-tho-2025" begin on 2025-07-02',
    ],
  ],
])('refuses %s', async (_, file, edit, expected) => {
  expect(await problemsAfter({ [file]: edit })).toEqual(expected);
});
