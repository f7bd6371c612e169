import { expect, test } from 'vitest';
import { refuse } from '#lib/domain/rate.ts';
import { createFormat } from './format.ts';
import { toSupportedPercent } from './to-supported-percent.ts';

const rate = { state: 'ok', months: 12, pct: 91.7018, lowPct: 91.63, highPct: 91.77 } as const;
const format = createFormat('vi');

test('keeps the digits that the rounding of the amounts supports', () => {
  expect(toSupportedPercent({ ...rate, digits: 1, asRange: false }, format)).toBe(91.7);
  expect(toSupportedPercent({ ...rate, digits: 2, asRange: false }, format)).toBe(91.7);
  expect(toSupportedPercent({ ...rate, digits: 0, asRange: false }, format)).toBe(92);
});

test('gives a range where no one number is supported', () => {
  const wide = { ...rate, lowPct: 97.2, highPct: 107.1, digits: 0, asRange: true } as const;
  expect(toSupportedPercent(wide, format)).toBe('97–108');
});

test('gives nothing for a refused rate', () => {
  expect(toSupportedPercent(refuse('missing', 'plan'), format)).toBeNull();
  expect(toSupportedPercent(null, format)).toBeNull();
});
