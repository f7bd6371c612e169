import { expect, test } from 'vitest';
import { findById, readRealAreas } from '#tests/fixtures/figure.ts';
import { findCounterpart, findRedrawing, splitMaps } from './area-maps.ts';

const areas = await readRealAreas();
const { current, former, since, until } = splitMaps(areas);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test("today's map has 34 units and 3 regions since 1 July 2025", () => {
  expect(current.units).toHaveLength(34);
  expect(idsOf(current.regions)).toEqual(['phia-bac-2025', 'mien-trung-tay-nguyen-2025', 'phia-nam-2025']);
  expect(since).toBe('2025-07-01');
});

test('the former map has 63 units and 3 regions until 30 June 2025', () => {
  expect(former.units).toHaveLength(63);
  expect(idsOf(former.regions)).toEqual(['phia-bac', 'mien-trung-tay-nguyen', 'phia-nam']);
  expect(until).toBe('2025-06-30');
});

test.each([
  ['Hà Nội, which did not change,', 'ha-noi', true, true],
  ['Đà Nẵng before the merger', 'da-nang', false, true],
  ['Đà Nẵng after the merger', 'da-nang-2025', true, false],
])('%s stands where it stood', (_, id, onCurrent, onFormer) => {
  expect(idsOf(current.units).includes(id)).toBe(onCurrent);
  expect(idsOf(former.units).includes(id)).toBe(onFormer);
});

test('the nation stands on no map', () => {
  expect(splitMaps([findById(areas, 'ca-nuoc')])).toEqual({
    current: { units: [], regions: [] },
    former: { units: [], regions: [] },
    since: '',
    until: '',
  });
});

test('both maps are one while no boundary changed', () => {
  const unchanged = findById(areas, 'ha-noi');
  expect(splitMaps([unchanged])).toEqual({
    current: { units: [unchanged], regions: [] },
    former: { units: [unchanged], regions: [] },
    since: '',
    until: '',
  });
});

test.each([
  ['a unit that was merged', 'vinh-phuc', '2025-07-01'],
  ['a unit formed by a merger', 'phu-tho-2025', '2025-07-01'],
  ['a region of which the units changed', 'phia-bac', '2025-07-01'],
  ['the nation, within which units changed', 'ca-nuoc', '2025-07-01'],
  ['a unit that stayed as it was', 'ha-noi', null],
])('the last redrawing is for %s: %s %s', (_, id, expected) => {
  expect(findRedrawing(findById(areas, id), areas)).toBe(expected);
});

test('while no boundary ever changed nothing was redrawn', () => {
  const nation = findById(areas, 'ca-nuoc');
  expect(findRedrawing(nation, [nation, findById(areas, 'ha-noi')])).toBeNull();
});

test.each([
  ['phia-bac', 'phia-bac-2025'],
  ['phia-nam-2025', 'phia-nam'],
  ['phu-tho', undefined],
  ['ca-nuoc', undefined],
])('the same region on the other map: %s %s', (id, expected) => {
  expect(findCounterpart(findById(areas, id), areas)?.id).toBe(expected);
});
