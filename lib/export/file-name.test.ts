import { expect, test } from 'vitest';
import { toFileName } from './file-name.ts';

test.each<[Record<string, unknown>, string]>([
  [{}, 'khuyen-cong-figures.csv'],
  [{ area: ['vinh-phuc'] }, 'khuyen-cong-figures-vinh-phuc.csv'],
  [{ area: ['vinh-phuc'], from: 2016, to: 2020 }, 'khuyen-cong-figures-vinh-phuc-2016-2020.csv'],
  [{ area: ['an-giang', 'ca-mau'], from: 2016 }, 'khuyen-cong-figures-an-giang-ca-mau-from-2016.csv'],
  [{ to: 2020 }, 'khuyen-cong-figures-to-2020.csv'],
  [{ from: 2021, to: 2021 }, 'khuyen-cong-figures-2021.csv'],
  [{ area: ['a', 'b', 'c', 'd'] }, 'khuyen-cong-figures-4-areas.csv'],
  [{ region: ['phia-bac'], year: [2021] }, 'khuyen-cong-figures-phia-bac-2021.csv'],
  [{ period: ['M09'], funding: ['local'] }, 'khuyen-cong-figures-m09-local.csv'],
  [{ measure: ['plan', 'actual'] }, 'khuyen-cong-figures-plan-actual.csv'],
  [{ source: ['arit-2009-ninh-binh'] }, 'khuyen-cong-figures-arit-2009-ninh-binh.csv'],
])('%j is called %s', (filters, name) => {
  expect(toFileName('figures', filters, 'csv')).toBe(name);
});

test('names indicators as such', () => {
  expect(toFileName('indicators', { area: ['phia-bac'] }, 'csv')).toBe('khuyen-cong-indicators-phia-bac.csv');
});

test.each([
  ['reported', 'khuyen-cong-indicators-2021.csv'],
  ['2025', 'khuyen-cong-indicators-boundaries-2025-2021.csv'],
] as const)('names the map of %s', (boundaries, name) => {
  expect(toFileName('indicators', { boundaries, year: [2021] }, 'csv')).toBe(name);
});

test('says every filter where not all values of one have room', () => {
  const area = ['mien-trung-tay-nguyen-den-2025', 'ba-ria-vung-tau', 'thua-thien-hue', 'x'].slice(0, 3);
  const source = ['daibieunhandan-2022-hoi-nghi-phia-bac-xvi'];
  expect(toFileName('figures', { area, year: [2021], funding: ['national'], source }, 'csv')).toBe(
    'khuyen-cong-figures-3-areas-2021-national-daibieunhandan-2022-hoi-nghi-phia-bac-xvi.csv',
  );
});

test('stays within 104 characters', () => {
  const name = toFileName('figures', { source: ['x'.repeat(141)] }, 'csv');
  expect(name).toMatch(/^khuyen-cong-figures-x+\.csv$/);
  expect(name.length).toBeLessThanOrEqual(104);
});

test('lets nothing into the header that could end it', () => {
  expect(toFileName('figures', { area: ['a"; x=\r\ný'] }, 'csv')).toBe('khuyen-cong-figures-a-x.csv');
});

test('counts what a name would be too long for, and ends as its format does', () => {
  const filters = { area_kind: ['province', 'municipality', 'region', 'nation'] };
  expect(toFileName('areas', filters, 'xlsx')).toBe('khuyen-cong-areas-4-kinds.xlsx');
});
