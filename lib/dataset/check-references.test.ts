import { expect, test } from 'vitest';
import { problemsAfter, replace } from '#tests/setup/dataset-folder.ts';

test.each([
  [
    'an unknown source',
    'figures.csv',
    replace('baophapluat-2022-vinh-phuc', 'bao-khong-co'),
    ['figures.csv:20:source: unknown source "bao-khong-co": sources.csv has no such row'],
  ],
  [
    'an unknown area',
    'figures.csv',
    replace('vinh-phuc,2022', 'vinh-fuc,2022'),
    ['figures.csv:20:area: unknown area "vinh-fuc": areas.csv has no such row'],
  ],
  [
    'a share of an unknown area',
    'claims.csv',
    replace('area:ca-nuoc', 'area:ca-nuoc-2025'),
    ['claims.csv:2:base: unknown area "ca-nuoc-2025": areas.csv has no such row'],
  ],
  [
    'an unknown region',
    'area-members.csv',
    replace('phia-bac,vinh-phuc', 'phia-nam,vinh-phuc'),
    ['area-members.csv:4:region: unknown area "phia-nam": areas.csv has no such row'],
  ],
  [
    'a province in the place of a region',
    'area-members.csv',
    replace('phia-bac,vinh-phuc', 'phu-tho,vinh-phuc'),
    ['area-members.csv:4:region: "phu-tho" is not a region'],
  ],
  [
    'a region as the member of a region',
    'area-members.csv',
    replace('phia-bac,vinh-phuc', 'phia-bac,ca-nuoc'),
    ['area-members.csv:4:area: "ca-nuoc" is not a province or municipality'],
  ],
  [
    'a unit that becomes itself',
    'area-changes.csv',
    replace('vinh-phuc,phu-tho-2025', 'phu-tho-2025,phu-tho-2025'),
    [
      'area-changes.csv:4: a change leads from one province or municipality to another',
      'area-changes.csv:4:effective_on: "phu-tho-2025" must end the day before and "phu-tho-2025" begin on 2025-07-01',
    ],
  ],
])('refuses %s', async (_, file, edit, expected) => {
  expect(await problemsAfter({ [file]: edit })).toEqual(expected);
});

test('a source with a problem of its own is not also unknown', async () => {
  expect(await problemsAfter({ 'sources.csv': replace('2026-11-23', '2026-11-31') })).toEqual([
    'sources.csv:2:retrieved_on: must be a real date written YYYY-MM-DD; it is "2026-11-31"',
  ]);
});

test('sources that could not be read are not all unknown', async () => {
  expect(await problemsAfter({ 'sources.csv': () => '' })).toEqual(['sources.csv:1: the file is empty']);
});
