import { expect, test } from 'vitest';
import { readRealAreas } from '#tests/fixtures/figure.ts';
import { listNamesakes, toNameSpan } from './namesakes.ts';

const names = (nameVi: string, nameEn = nameVi) => ({ nameVi, nameEn });

test('areas that share a name in either language are namesakes, others are not', () => {
  const areas = [
    { id: 'a', ...names('Phú Thọ', 'Phu Tho') },
    { id: 'b', ...names('Phú Thọ', 'Phu Tho') },
    { id: 'c', ...names('Hà Nam', 'Ha Nam') },
    { id: 'd', ...names('Hạ Nam', 'Ha Nam') },
    { id: 'e', ...names('Nghệ An', 'Nghe An') },
  ];
  expect(listNamesakes(areas)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [
    { validFrom: null, validTo: '2025-06-30' },
    { kind: 'until', date: '2025-06-30' },
  ],
  [
    { validFrom: '2025-07-01', validTo: null },
    { kind: 'since', date: '2025-07-01' },
  ],
  [{ validFrom: null, validTo: null }, null],
])('a namesake has the day of its boundaries beside its name: %o', (time, span) => {
  expect(toNameSpan({ id: 'a', ...time }, new Set(['a']))).toEqual(span);
  expect(toNameSpan({ id: 'b', ...time }, new Set(['a']))).toBeNull();
});

test.each(['nameVi', 'nameEn'] as const)(
  'no two areas of the dataset are written alike (%s)',
  async (name) => {
    const areas = await readRealAreas();
    const namesakes = new Set(listNamesakes(areas));
    const written = areas.map((area) => JSON.stringify([area[name], toNameSpan(area, namesakes)]));
    expect(namesakes.size).toBeGreaterThan(0);
    expect(new Set(written).size).toBe(areas.length);
  },
);
