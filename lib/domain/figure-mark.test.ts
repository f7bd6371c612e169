import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { toFigureMarks } from './figure-mark.ts';

const chosen = figure({ id: 'chosen', position: 1 });
const close = figure({ id: 'close', position: 2, amountVnd: 142_100_000_000n });
const far = figure({ id: 'far', position: 3, amountVnd: 150_000_000_000n });
const other = figure({ id: 'other', position: 4, funding: 'local' });

function mark(one: Figure, figures: readonly Figure[]) {
  return toFigureMarks(figures).get(one.id);
}

test('does not mark a figure that nothing else prints', () => {
  expect(mark(chosen, [chosen, other])).toBeUndefined();
});

test('marks the chosen one of several', () => {
  expect(mark(chosen, [chosen, close])).toEqual({ kind: 'shown', rule: null });
});

test('the plans of 142,2 and 142,1 tỷ đồng of one article agree as far as rounding lets them', () => {
  expect(mark(close, [chosen, close])).toEqual({ kind: 'agrees', rule: 'order' });
});

test('150 tỷ đồng differs from a chosen 142,2', () => {
  expect(mark(far, [chosen, far])).toEqual({ kind: 'differs', rule: 'order' });
});

test('a part beside the whole is a part, whatever its size, unless it is certainly larger', () => {
  const part = figure({ id: 'part', position: 3, amountVnd: 1_000_000_000n, caveats: ['one_activity'] });
  expect(mark(part, [chosen, part])).toEqual({ kind: 'part', rule: 'whole' });
  const larger = { ...part, amountVnd: 150_000_000_000n };
  expect(mark(larger, [chosen, larger])).toEqual({ kind: 'differs', rule: 'whole' });
});

test('a part beside a part is no rival: no rule chose between them', () => {
  const [first, second] = [1, 2].map((position) =>
    figure({
      id: `round-${position}`,
      position,
      amountVnd: BigInt(position) * 1_000_000_000n,
      caveats: ['one_round'],
    }),
  ) as [Figure, Figure];
  expect(mark(first, [first, second])).toEqual({ kind: 'shown', rule: null });
  expect(mark(second, [first, second])).toEqual({ kind: 'part', rule: null });
});

test('amounts of several years are marked as those of one year are', () => {
  const [one, two] = [chosen, far].map((of) => ({ ...of, yearTo: 2025 })) as [Figure, Figure];
  expect(mark(two, [one, two])).toEqual({ kind: 'differs', rule: 'order' });
});

test('an earlier or later plan is no difference of sources', () => {
  const later = figure({ id: 'later', position: 3, amountVnd: 150_000_000_000n, caveats: ['revised'] });
  expect(mark(later, [chosen, later])).toEqual({ kind: 'revised', rule: 'caveats' });
});
