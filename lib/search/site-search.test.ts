import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formerProvinces } from '#lib/domain/former-provinces.ts';
import { readRealDataset } from '#tests/fixtures/figure.ts';
import { createSiteSearch } from './site-search.ts';

const { areas, areaChanges, sources, figures } = await readRealDataset();
const search = createSiteSearch({
  areas: areas.map((area) => ({
    ...area,
    predecessors: areaChanges.filter(({ toArea }) => toArea === area.id).map(({ fromArea }) => fromArea),
    successors: areaChanges.filter(({ fromArea }) => fromArea === area.id).map(({ toArea }) => toArea),
    years: figures.filter(({ area: id }) => id === area.id).map(({ yearFrom }) => yearFrom),
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
  ['nghe an 2016', ['nghe-an']],
  ['nam d', ['nam-dinh']],
  ['how much did Nghệ An get in 2016', ['nghe-an']],
  ['hai duong 2018', ['hai-duong', 'hai-phong-2025']],
  ['hải phòng 2018', ['hai-phong', 'hai-phong-2025', 'hai-duong']],
  ['sai gon', ['ho-chi-minh', 'ho-chi-minh-2025']],
  ['dak nong', ['dak-nong', 'lam-dong-2025']],
  ['đắk nông', ['dak-nong', 'lam-dong-2025']],
  ['\u00D0ắk Nông', ['dak-nong', 'lam-dong-2025']],
  ['ha bac', ['bac-giang', 'bac-ninh', 'bac-ninh-2025']],
  ['minh ha', ['bac-lieu', 'ca-mau']],
  ['thua thi', ['thua-thien-hue']],
])('%s finds first %o', (query, expected) => {
  expect(search(query).areas.slice(0, expected.length)).toEqual(expected);
});

test("of namesakes with one code the one with figures comes first, then today's", () => {
  const ids = areas.filter(({ officialCode }) => officialCode === '25').map(({ id }) => id);
  const [first, second] = search('25').areas;
  expect([first, second].toSorted()).toEqual(ids.toSorted());
  const hasFigures = (id = '') => figures.some(({ area, measure }) => area === id && measure !== 'matched');
  expect(hasFigures(first) || !hasFigures(second)).toBe(true);
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

test.each([
  ['nghje an 2016', ['nghe-an']],
  ['nghe an 2016', ['nghe-an']],
  ['thanh hoaa 2017', ['thanh-hoa']],
  ['atlantis 2016', []],
  ['các tỉnh 2016', []],
  ['1999', []],
])('"%s" asks about %o', (query, asked) => {
  expect(search(query).asked).toEqual(asked);
});

test.each(['2021', 'khu vực 2021', 'khu vuc nam 2021', 'regions in 2021', 'kế hoạch quốc gia 2021'])(
  '"%s" asks about the nation and the regions that have figures of that year',
  (query) => {
    const isAsked = ({ id, kind }: (typeof areas)[number]) =>
      (kind === 'nation' || kind === 'region') &&
      figures.some(({ area, yearFrom }) => area === id && yearFrom === 2021);
    const expected = areas.filter(isAsked).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(1);
    expect(search(query).asked.toSorted()).toEqual(expected.toSorted());
  },
);

test('every former province leads to areas of the dataset, and no two have one name', () => {
  const ids = new Set(areas.map(({ id }) => id));
  const unknown = formerProvinces.flatMap(({ followedBy }) => followedBy.filter((id) => !ids.has(id)));
  expect(unknown).toEqual([]);
  expect(new Set(formerProvinces.map(({ nameVi }) => nameVi)).size).toBe(formerProvinces.length);
  for (const { nameVi, nameEn, followedBy } of formerProvinces.filter(({ nameVi }) => nameVi !== 'Hậu Giang'))
    for (const name of [nameVi, nameEn]) expect(search(name).asked.toSorted()).toEqual(followedBy.toSorted());
});

test('a question finds the year and the sources that have most of its words', () => {
  const { years, sources: found } = search('Nghệ An năm 2016 được bao nhiêu, đã chi hết chưa?');
  expect(years).toEqual([2016]);
  expect(found[0]).toBe('thanhhoa24h-2016-nghe-an-4-ty');
});

test('where no source has the area and the year, those of the area are found, and no others', () => {
  expect(search('nghe an 2024').sources).toEqual(search('nghe an').sources);
  expect(search('nghe an').sources.length).toBeGreaterThan(0);
});

test.each(['', ' ', '?', '…'])('"%s" finds nothing', (query) => {
  expect(search(query)).toMatchObject({ areas: [], years: [], sources: [], asked: [] });
});

test('every area is found by either of its names', () => {
  for (const { id, nameVi, nameEn } of areas)
    expect([search(nameVi).areas, search(nameEn).areas].every((found) => found.includes(id))).toBe(true);
});

test('a very long query takes no longer than a long one', () => {
  expect(search(`nghe an 2016 ${'atlantis '.repeat(5000)}`).asked).toEqual(['nghe-an']);
});

test('no text breaks the search', { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => Array.isArray(search(query).areas)),
    { numRuns: 25 },
  );
});
