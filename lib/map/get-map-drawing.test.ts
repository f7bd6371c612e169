import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDataRows } from '#tests/setup/read-csv.ts';
import { findMapDrawing, getMapDrawing } from './get-map-drawing.ts';

const units = readDataRows('areas.csv').filter(({ kind }) => kind === 'province' || kind === 'municipality');
const maps = {
  reported: units.filter((unit) => unit.valid_from === ''),
  2025: units.filter((unit) => unit.valid_to === ''),
} as const;

describe.each([
  ['reported', 63],
  ['2025', 34],
] as const)('the map %s', (map, count) => {
  const { paths, archipelagos } = getMapDrawing(map);

  test('draws each of its units once', () => {
    expect(Object.keys(paths).toSorted()).toEqual(maps[map].map(({ area }) => area).toSorted());
    expect(Object.keys(paths)).toHaveLength(count);
  });

  test('draws every unit with at least ten corners, in closed lines', () => {
    const rough = Object.entries(paths).filter(([, path]) => (path.match(/\d+/g) ?? []).length < 20);
    const open = Object.entries(paths).filter(([, path]) => !/^(M[^M]+z)+$/.test(path));
    expect({ rough, open }).toEqual({ rough: [], open: [] });
  });

  test('has Hoàng Sa in Đà Nẵng and Trường Sa in Khánh Hòa, with all of their islets', () => {
    expect(archipelagos.map(({ id, unit }) => [id, unit])).toEqual([
      ['hoang-sa', map === '2025' ? 'da-nang-2025' : 'da-nang'],
      ['truong-sa', map === '2025' ? 'khanh-hoa-2025' : 'khanh-hoa'],
    ]);
    expect(archipelagos.map(({ path }) => path.match(/M/g)?.length)).toEqual([19, 54]);
  });

  test('keeps Phú Quốc, Côn Đảo and Phú Quý', () => {
    const owners = {
      reported: ['kien-giang', 'ba-ria-vung-tau', 'binh-thuan'],
      2025: ['an-giang-2025', 'ho-chi-minh-2025', 'lam-dong-2025'],
    };
    const [phuQuoc, conDao, phuQuy] = owners[map].map((unit) => listStarts(paths[unit] ?? ''));
    expect(phuQuoc?.some(([x = 0]) => x < 205)).toBe(true);
    expect(conDao?.some(([, y = 0]) => y > 1570)).toBe(true);
    expect(phuQuy?.some(([x = 0, y = 0]) => x > 700 && y > 1385)).toBe(true);
  });

  test('stays below 12 kB on the wire', () => {
    const drawn = JSON.stringify([paths, archipelagos]);
    expect(gzipSync(drawn).byteLength).toBeLessThan(12_000);
  });
});

test('units are drawn on the map that has them', () => {
  const paths = (...units: string[]) => Object.keys(findMapDrawing(units).paths).length;
  expect([paths('ha-noi', 'vinh-phuc'), paths('ha-noi', 'phu-tho-2025')]).toEqual([63, 34]);
});

test('units that did not change have the same line on both maps', () => {
  const [reported, today] = [getMapDrawing('reported').paths, getMapDrawing('2025').paths];
  expect(corners(today['nghe-an'])).toEqual(corners(reported['nghe-an']));
});

test('neighbours share the corners of their border', () => {
  const { paths } = getMapDrawing('reported');
  const shared = (a: string, b: string) =>
    corners(paths[a]).filter((corner) => corners(paths[b]).includes(corner));
  expect(shared('nghe-an', 'thanh-hoa').length).toBeGreaterThan(15);
  expect(shared('gia-lai', 'dak-lak').length).toBeGreaterThan(10);
  expect(shared('nghe-an', 'ca-mau')).toEqual([]);
});

/** Where each line of a path starts. */
function listStarts(path: string): number[][] {
  return [...path.matchAll(/M(-?\d+) ?(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** The corners of a path as texts. */
function corners(path = ''): string[] {
  const rings = path.split('z').filter(Boolean);
  const found = rings.flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((step, at) => {
      if (at % 2 === 0) x += step;
      else y += step;
      return at % 2 === 1 ? `${x},${y}` : [];
    });
  });
  return found.toSorted();
}
