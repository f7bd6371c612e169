import { expect, test } from 'vitest';
import { orderNamesakes } from './order-namesakes.ts';

const former = { id: 'former', nameVi: 'Phú Thọ', validFrom: null, validTo: '2025-06-30', years: [2018] };
const today = {
  id: 'today',
  nameVi: 'Phú Thọ',
  validFrom: '2025-07-01',
  validTo: null,
  years: [] as number[],
};
const other = { id: 'other', nameVi: 'Nghệ An', validFrom: null, validTo: null, years: [2016] };

test.each([
  ['the one with figures of that year', 2018, [today, former], ['former', 'today']],
  ['the one that stood in that year', 2016, [today, former], ['former', 'today']],
  ['today’s, in the year of the change', 2025, [former, today], ['today', 'former']],
  ['today’s, after it', 2026, [former, today], ['today', 'former']],
  ['the one with figures, when no year is asked', null, [today, former], ['former', 'today']],
  ['today’s, when both have some', null, [former, { ...today, years: [2025] }], ['today', 'former']],
  ['each name in the order of the query', 2016, [former, other, today], ['former', 'today', 'other']],
])('%s goes first (%s)', (_, year, areas, expected) => {
  expect(orderNamesakes(areas, year).map(({ id }) => id)).toEqual(expected);
});
