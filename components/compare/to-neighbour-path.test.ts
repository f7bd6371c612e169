import { expect, test } from 'vitest';
import { toNeighbourPath } from './to-neighbour-path.ts';

test('puts a unit beside the units that it borders on, in one funding', () => {
  const { neighbours, path } = toNeighbourPath({ id: 'nghe-an', kind: 'province', validFrom: null }, 'local');
  expect(neighbours.toSorted()).toEqual(['ha-tinh', 'thanh-hoa']);
  expect(path).toMatch(/^\/compare\?areas=nghe-an,(thanh-hoa,ha-tinh|ha-tinh,thanh-hoa)&funding=local$/);
});

test('keeps a unit that was formed among the units of today', () => {
  const { neighbours, path } = toNeighbourPath(
    { id: 'phu-tho-2025', kind: 'province', validFrom: '2025-07-01' },
    'total',
  );
  expect(neighbours).toContain('ha-noi');
  expect(path).toContain('boundaries=2025');
});

test('knows no neighbours of a region', () => {
  expect(toNeighbourPath({ id: 'phia-bac', kind: 'province', validFrom: null }, 'total').neighbours).toEqual(
    [],
  );
});

test('a region is no unit of a map: it is compared as reported, in its own time', () => {
  const region = { id: 'phia-bac-2025', kind: 'region', validFrom: '2025-07-01' } as const;
  expect(toNeighbourPath(region, 'total')).toEqual({
    neighbours: [],
    path: '/compare?areas=phia-bac-2025&funding=total',
  });
});
