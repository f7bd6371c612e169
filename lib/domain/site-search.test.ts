import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRealDataset } from '#tests/fixtures/figure.ts';
import { createSiteSearch } from './site-search.ts';

const { areas, areaChanges, sources } = await readRealDataset();
const search = createSiteSearch({
  areas: areas.map((area) => ({
    ...area,
    predecessors: areaChanges.filter(({ toArea }) => toArea === area.id).map(({ fromArea }) => fromArea),
    successors: areaChanges.filter(({ fromArea }) => fromArea === area.id).map(({ toArea }) => toArea),
  })),
  years: [2016, 2021],
  sources,
});

test.each([
  ['hai duong', ['hai-duong', 'hai-phong-2025']],
  ['Hải Dương', ['hai-duong', 'hai-phong-2025']],
  ['HAI  DUONG ', ['hai-duong', 'hai-phong-2025']],
  ['nghe an', ['nghe-an']],
  ['nghe', ['nghe-an']],
  ['dak nong', ['dak-nong', 'lam-dong-2025']],
  ['đắk nông', ['dak-nong', 'lam-dong-2025']],
])('%s finds first %o', (query, expected) => {
  expect(search(query).areas.slice(0, expected.length)).toEqual(expected);
});

test('an official code finds every unit that has it', () => {
  const withCode = areas.filter(({ officialCode }) => officialCode === '15').map(({ id }) => id);
  expect(withCode.length).toBeGreaterThan(1);
  expect(search('15').areas).toEqual(expect.arrayContaining(withCode));
});

test('a year finds its page, and sources of that year', () => {
  const { years, sources: found } = search('2016');
  expect(years).toEqual([2016]);
  expect(found.length).toBeGreaterThan(0);
});

test('a source is found by words of its title', () => {
  expect(search('hội nghị khuyến công phía bắc xvi').sources).toContain(
    'daibieunhandan-2022-hoi-nghi-phia-bac-xvi',
  );
});

test('a slip of the pen is forgiven when nothing else is found', () => {
  expect(search('nghje an').areas).toContain('nghe-an');
});

test.each(['', ' ', '?', '…'])('"%s" finds nothing', (query) => {
  expect(search(query)).toEqual({ areas: [], years: [], sources: [] });
});

test('every area is found by either of its names', () => {
  for (const { id, nameVi, nameEn } of areas)
    expect([search(nameVi).areas, search(nameEn).areas].every((found) => found.includes(id))).toBe(true);
});

test('no text breaks the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => Array.isArray(search(query).areas)),
  );
});
