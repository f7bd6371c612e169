import { expect, test } from 'vitest';
import { cutTold } from './cut-told.ts';

test.each([
  ['', ''],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ['😀'.repeat(60), '😀'.repeat(60)],
  ['😀'.repeat(8_000), `${'😀'.repeat(60)}…`],
])('letters are cut whole (%#)', (text, told) => {
  expect(cutTold(text)).toBe(told);
});
