import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { findShownIds, toCells } from './cell.ts';

test('the shown figure does not depend on the order in which figures come', () => {
  const rows = [
    figure({ position: 1, confidence: 'medium' }),
    figure({ position: 2 }),
    figure({ position: 3, amountVnd: 142_100_000_000n }),
    figure({ position: 4, bound: 'about' }),
    figure({ position: 5, caveats: ['revised'] }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 5 }), (shuffled) => {
      const [cell] = toCells(shuffled);
      expect(cell?.shown.id).toBe('figure-2');
      expect(cell?.others.map(({ id }) => id)).toEqual(['figure-3', 'figure-5', 'figure-4', 'figure-1']);
      expect([...findShownIds(shuffled)]).toEqual(['figure-2']);
    }),
  );
});

test.each([
  ['area', { area: 'phia-nam' }],
  ['year', { yearFrom: 2022 }],
  ['period', { period: 'M09' }],
  ['funding', { funding: 'local' }],
  ['measure', { measure: 'actual' }],
] as const)('another %s is another cell', (_, other) => {
  expect(toCells([figure(), figure(other)])).toHaveLength(2);
});

test('an amount of several years is in no cell', () => {
  expect(toCells([figure({ yearFrom: 2021, yearTo: 2025 })])).toEqual([]);
});

test('among amounts of the same several years one is shown as well', () => {
  const coarse = figure({ position: 1, yearTo: 2025, stepVnd: 1_000_000_000n });
  const fine = figure({ position: 2, yearTo: 2025 });
  const ofOneYear = figure({ position: 3 });
  expect([...findShownIds([coarse, fine, ofOneYear])]).toEqual(['figure-2', 'figure-3']);
});

const revised = { caveats: ['revised'] } as const;
test.each([
  ['one figure is single', 'single', [{}]],
  ['the same amount twice agrees', 'agreeing', [{}, {}]],
  ['142,2 and 142,1 by steps of 0,1 touch and agree', 'agreeing', [{}, { amountVnd: 142_100_000_000n }]],
  ['142,2 and 142,0 by steps of 0,1 conflict', 'conflict', [{}, { amountVnd: 142_000_000_000n }]],
  [
    '142,2 and a coarse 142 agree',
    'agreeing',
    [{}, { amountVnd: 142_000_000_000n, stepVnd: 1_000_000_000n }],
  ],
  ['142,2 and "over 142,2" agree', 'agreeing', [{}, { bound: 'over' }]],
  ['apart because one is revised', 'revised', [{}, { amountVnd: 150_000_000_000n, ...revised }]],
  ['apart, both revised', 'revised', [revised, { amountVnd: 150_000_000_000n, ...revised }]],
  ['revised but not apart agrees', 'agreeing', [{}, revised]],
  [
    'two apart beside a revised third conflict',
    'conflict',
    [{}, { amountVnd: 150_000_000_000n, ...revised }, { amountVnd: 160_000_000_000n }],
  ],
] as const)('%s', (_, agreement, rows) => {
  const figures = rows.map((row, index) => figure({ ...row, position: index + 1 }));
  expect(toCells(figures).map((cell) => cell.agreement)).toEqual([agreement]);
});
