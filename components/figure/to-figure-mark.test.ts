import { expect, test } from 'vitest';
import { findShownIds } from '#lib/domain/cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { figure } from '#tests/fixtures/figure.ts';
import { toFigureMark } from './to-figure-mark.ts';

const chosen = figure({ id: 'chosen', position: 1 });
const close = figure({ id: 'close', position: 2, amountVnd: 142_100_000_000n });
const far = figure({ id: 'far', position: 3, amountVnd: 150_000_000_000n });
const other = figure({ id: 'other', position: 4, funding: 'local' });

function mark(one: Figure, figures: readonly Figure[]) {
  return toFigureMark(one, figures, findShownIds(figures));
}

test('does not mark a figure that nothing else prints', () => {
  expect(mark(chosen, [chosen, other])).toBeNull();
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

test('an earlier or later plan is no difference of sources', () => {
  const later = figure({ id: 'later', position: 3, amountVnd: 150_000_000_000n, caveats: ['revised'] });
  expect(mark(later, [chosen, later])).toEqual({ kind: 'revised', rule: 'caveats' });
});
