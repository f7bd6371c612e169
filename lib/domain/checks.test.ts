import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { computeChecks, splitByKind } from './checks.ts';

test('cells stand under one kind each, and no kind is left out', () => {
  const amounts = [10n, 12n].map((amountVnd, position) =>
    figure({ id: `f${position}`, amountVnd: amountVnd * 1_000_000_000n, position }),
  );
  const { cells: disputed } = computeChecks(amounts, []);
  const kinds = splitByKind(disputed);
  expect(disputed).toHaveLength(1);
  expect(kinds.map(({ kind }) => kind)).toEqual(['conflict', 'revised', 'agreeing', 'parts']);
  expect(kinds.flatMap(({ cells }) => cells)).toHaveLength(disputed.length);
});
