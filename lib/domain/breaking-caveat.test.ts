import { expect, test } from 'vitest';
import { operand } from '#tests/fixtures/figure.ts';
import { findBreakingCaveat, refuseBreakingCaveat } from './breaking-caveat.ts';
import type { Caveat } from './vocabulary.ts';

const compare = (plan: readonly Caveat[], actual: readonly Caveat[]) =>
  refuseBreakingCaveat(
    { name: 'plan', operand: operand({ caveats: plan }) },
    { name: 'actual', operand: operand({ caveats: actual }) },
  );

test.each([
  'private_capital_possible',
  'one_round',
  'one_activity',
  'partial_scope',
  'programme_aim',
  'rate_repeated',
] as const)('%s breaks a comparison on either side and on both', (caveat) => {
  expect(compare([caveat], [])).toEqual({
    state: 'refused',
    reason: { code: 'caveat', operand: 'plan', caveat },
  });
  expect(compare([], [caveat])).toEqual({
    state: 'refused',
    reason: { code: 'caveat', operand: 'actual', caveat },
  });
  expect(compare([caveat], [caveat])).toEqual({
    state: 'refused',
    reason: { code: 'caveat', operand: 'plan', caveat },
  });
});

test('a mixed programme breaks a comparison with one that is not mixed, and not with another mixed one', () => {
  const caveat = 'mixed_programme';
  expect(compare([caveat], [])).toEqual({
    state: 'refused',
    reason: { code: 'caveat', operand: 'plan', caveat },
  });
  expect(compare([], [caveat])).toEqual({
    state: 'refused',
    reason: { code: 'caveat', operand: 'actual', caveat },
  });
  expect(compare([caveat], [caveat])).toBeNull();
});

test.each([
  'funding_inferred',
  'measure_inferred',
  'year_inferred',
  'area_inferred',
  'cutoff_unknown',
  'underway',
  'machine_translated',
  'revised',
] as const)('%s does not break a comparison', (caveat) => {
  expect(compare([caveat], [])).toBeNull();
  expect(compare([], [caveat])).toBeNull();
});

test('names the breaking caveat among others', () => {
  expect(
    compare(['mixed_programme', 'year_inferred'], ['revised', 'mixed_programme', 'one_activity']),
  ).toEqual({
    state: 'refused',
    reason: { code: 'caveat', operand: 'actual', caveat: 'one_activity' },
  });
});

test.each([
  [['machine_translated', 'programme_aim'], 'programme_aim'],
  [['mixed_programme'], 'mixed_programme'],
  [['measure_inferred', 'revised'], null],
] as const)('among %o an amount is kept from standing unmarked by %s', (caveats, expected) => {
  expect(findBreakingCaveat({ caveats })).toBe(expected);
});
