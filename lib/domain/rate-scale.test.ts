import { expect, test } from 'vitest';
import { type Rate, refuse } from './rate.ts';
import { createRateScale } from './rate-scale.ts';

const rate = (pct: number): Rate => ({
  state: 'ok',
  pct,
  lowPct: pct,
  highPct: pct,
  digits: 0,
  asRange: false,
  months: 12,
});

test.each([
  ['below 100 %', [50, 80], 100, [50, 80]],
  ['beyond 100 %', [50, 200], 50, [25, 100]],
  ['nothing', [], 100, []],
])('%s', (_, rates, whole, lengths) => {
  const scale = createRateScale(rates.map(rate));
  expect(scale.whole).toBe(whole);
  expect(rates.map(rate).map(scale.toLength)).toEqual(lengths);
});

test('a refused rate has no length', () => {
  expect(createRateScale([rate(80)]).toLength(refuse('both_missing'))).toBe(0);
});
