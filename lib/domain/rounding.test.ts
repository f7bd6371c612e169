import { expect, test } from 'vitest';
import { figure, readRealFigures } from '#tests/fixtures/figure.ts';
import { findDiffering, toRoundingBounds } from './rounding.ts';

const bn = 1_000_000_000n;

test.each([
  ['130,4 tỷ', figure({ amountVnd: 130_400_000_000n }), 130_350_000_000n, 130_450_000_000n],
  ['hơn 25 tỷ', figure({ amountVnd: 25n * bn, stepVnd: bn, bound: 'over' }), 25n * bn, 26n * bn],
  ['0,04 tỷ', figure({ amountVnd: 40_000_000n }), 0n, 90_000_000n],
  ['1.247.475 nghìn', figure({ amountVnd: 1_247_475_000n, stepVnd: 1000n }), 1_247_474_500n, 1_247_475_500n],
])('%s leaves open what its step says', (_, printed, lowVnd, highVnd) => {
  expect(toRoundingBounds({ figures: [printed] })).toEqual({ lowVnd, highVnd });
});

test('an amount printed to the đồng leaves nothing open', () => {
  expect(toRoundingBounds({ figures: [figure({ amountVnd: 1_247_474_001n, stepVnd: 1n })] })).toBeNull();
});

test('a total leaves open the sum of what its parts do', () => {
  const parts = [figure({ amountVnd: 50_600_000_000n }), figure({ amountVnd: 91_500_000_000n })];
  expect(toRoundingBounds({ figures: parts })).toEqual({ lowVnd: 142n * bn, highVnd: 142_200_000_000n });
});

test('names the plans that differ from the shown one, not those that rounding explains', () => {
  const shown = figure({ id: 'shown', position: 3 });
  const rounded = figure({ id: 'rounded', amountVnd: 142n * bn, stepVnd: bn, position: 1 });
  const revised = figure({ id: 'revised', amountVnd: 150n * bn, caveats: ['revised'], position: 2 });
  const elsewhere = figure({ id: 'elsewhere', amountVnd: 150n * bn, funding: 'local' });
  expect(findDiffering(shown, [rounded, revised, shown, elsewhere])).toEqual([revised]);
});

test('names those of several years, and no part that is not larger', () => {
  const shown = figure({ id: 'shown', yearTo: 2025 });
  const other = figure({ id: 'other', yearTo: 2025, amountVnd: 150n * bn });
  const part = figure({ id: 'part', yearTo: 2025, amountVnd: bn, caveats: ['one_round'] });
  const larger = figure({ id: 'larger', yearTo: 2025, amountVnd: 143n * bn, caveats: ['one_round'] });
  expect(findDiffering(shown, [shown, other, part, larger, figure()])).toEqual([other, larger]);
  expect(findDiffering(part, [part, larger])).toEqual([]);
});

test('Nghệ An printed two local plans for 2017', async () => {
  const figures = await readRealFigures('nghe-an');
  const shown = figures.find((row) => row.yearFrom === 2017 && row.amountVnd === 4_127_000_000n);
  expect(shown && findDiffering(shown, figures).length).toBeGreaterThan(0);
});
