import { expect, test } from 'vitest';
import { operand } from '#tests/fixtures/figure.ts';
import { toComparedView } from './compared-map.ts';
import type { Comparison } from './comparison.ts';

const amount = (isKnown: boolean) => ({
  operand: isKnown ? operand({}) : null,
  gap: null,
  difference: null,
  index: null,
});
const row = (year: number, plan: boolean, actual: boolean): Comparison['rows'][number] => ({
  year,
  cells: [{ area: 'a', completion: null, absence: null, plan: amount(plan), actual: amount(actual) }],
});
const comparison = {
  rows: [row(2024, false, true), row(2021, true, true)],
  baseYears: { plan: null, actual: null },
};

test.each([
  ['both', 2021, 'plan'],
  ['plan', 2021, 'plan'],
  ['actual', 2024, 'actual'],
  ['completion', 2024, 'completion'],
] as const)('of %s the newest year that has it', (measure, year, shown) => {
  expect(toComparedView(comparison, { measure, funding: 'local' })).toEqual({
    year,
    measure: shown,
    funding: 'local',
  });
});

test('of nothing none', () => {
  expect(toComparedView({ ...comparison, rows: [] }, { measure: 'plan', funding: 'local' })).toBeNull();
});
