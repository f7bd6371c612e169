import { expect, test } from 'vitest';
import { readRealDataset } from '#tests/fixtures/figure.ts';
import { getNameLanguage, getSourceName, getSourceNameLanguage } from './source-name.ts';

const untitled = { title: null, language: 'vi' } as const;

test.each([
  ['Nhân Dân', 'https://www.nhandan.vn/mot-bai', 'Nhân Dân (nhandan.vn)'],
  [
    'Cục Công Thương địa phương (arit.gov.vn)',
    'http://arit.gov.vn/tin-tuc/x',
    'Cục Công Thương địa phương (arit.gov.vn)',
  ],
  ['Vietnam.vn', 'https://www.vietnam.vn/de/x', 'Vietnam.vn'],
  ['talkvietnam.org', 'https://www.talkvietnam.org/2021/12/x', 'talkvietnam.org'],
])('an untitled page of %s at %s is called "%s"', (publisher, url, expected) => {
  expect(getSourceName({ title: null, publisher, url })).toBe(expected);
});

test('a title is the name', () => {
  expect(getSourceName({ title: 'Khuyến công 2021', publisher: 'Nhân Dân', url: 'https://nhandan.vn' })).toBe(
    'Khuyến công 2021',
  );
});

test.each([
  ['Tạp chí Công Thương', 'vi'],
  ['Báo Hà Nội', 'vi'],
  ['Báo Hà Nội'.normalize('NFD'), 'vi'],
  ['Vietnam Economic News', undefined],
  ['Vietnam.vn', undefined],
  ['ĐỒNG NAI', 'vi'],
])('%s is in %s', (name, expected) => {
  expect(getNameLanguage(name)).toBe(expected);
});

test.each([
  [{ title: 'Hội nghị', language: 'vi', publisher: 'VEN' }, 'vi'],
  [{ title: 'Industry promotion', language: 'en', publisher: 'Báo Hòa Bình' }, 'en'],
  [{ title: 'Främjande av industrin', language: 'other', publisher: 'Vietnam.vn' }, ''],
  [{ ...untitled, publisher: 'Nhân Dân' }, 'vi'],
  [{ ...untitled, language: 'en', publisher: 'Talk Vietnam' }, undefined],
] as const)('the name of %o is in "%s"', (source, expected) => {
  expect(getSourceNameLanguage(source)).toBe(expected);
});

test('every source of the dataset has a name that says whose page it is', async () => {
  const { sources } = await readRealDataset();
  const nameless = sources.filter(({ title }) => title === null);
  expect(nameless.length).toBeGreaterThan(0);
  for (const source of nameless) {
    expect(getSourceName(source)).toContain(source.publisher);
    expect(getSourceName(source)).toMatch(/\w\.\w/);
  }
});
