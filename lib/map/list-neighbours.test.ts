import { describe, expect, test } from 'vitest';
import { boundaries } from '#lib/domain/vocabulary.ts';
import { getMapDrawing } from './get-map-drawing.ts';
import { listNeighbours } from './list-neighbours.ts';

const sorted = (area: string, map: 'reported' | '2025') => listNeighbours(area, map).toSorted();

describe('on the map as reported', () => {
  test.each([
    ['nghe-an', ['ha-tinh', 'thanh-hoa']],
    [
      'ha-noi',
      ['bac-giang', 'bac-ninh', 'ha-nam', 'hoa-binh', 'hung-yen', 'phu-tho', 'thai-nguyen', 'vinh-phuc'],
    ],
    ['quang-binh', ['ha-tinh', 'quang-tri']],
    ['ca-mau', ['bac-lieu', 'kien-giang']],
    ['dien-bien', ['lai-chau', 'son-la']],
    ['kon-tum', ['gia-lai', 'quang-nam', 'quang-ngai']],
    ['da-nang', ['quang-nam', 'thua-thien-hue']],
    ['ho-chi-minh', ['ba-ria-vung-tau', 'binh-duong', 'dong-nai', 'long-an', 'tay-ninh', 'tien-giang']],
    ['dak-lak', ['dak-nong', 'gia-lai', 'khanh-hoa', 'lam-dong', 'phu-yen']],
  ])('%s borders on %j', (area, neighbours) => {
    expect(sorted(area, 'reported')).toEqual(neighbours);
  });
});

describe("on today's map", () => {
  test.each([
    ['nghe-an', ['ha-tinh', 'thanh-hoa']],
    ['ha-noi', ['bac-ninh-2025', 'hung-yen-2025', 'ninh-binh-2025', 'phu-tho-2025', 'thai-nguyen-2025']],
    ['thua-thien-hue', ['da-nang-2025', 'quang-tri-2025']],
    ['ca-mau-2025', ['an-giang-2025', 'can-tho-2025']],
    ['khanh-hoa-2025', ['dak-lak-2025', 'lam-dong-2025']],
  ])('%s borders on %j', (area, neighbours) => {
    expect(sorted(area, '2025')).toEqual(neighbours);
  });
});

test('neighbours know each other, and nobody is alone or their own neighbour', () => {
  const lonely = boundaries.flatMap((map) =>
    Object.keys(getMapDrawing(map).paths).filter((unit) => listNeighbours(unit, map).length === 0),
  );
  const oneSided = boundaries.flatMap((map) =>
    Object.keys(getMapDrawing(map).paths).filter((unit) =>
      listNeighbours(unit, map).some((other) => other === unit || !listNeighbours(other, map).includes(unit)),
    ),
  );
  expect({ lonely, oneSided }).toEqual({ lonely: [], oneSided: [] });
});

test('an area that a map lacks has no neighbours there', () => {
  expect(listNeighbours('vinh-phuc', '2025')).toEqual([]);
  expect(listNeighbours('phia-bac', 'reported')).toEqual([]);
  expect(boundaries.flatMap((map) => listNeighbours('constructor', map))).toEqual([]);
});
