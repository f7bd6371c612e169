import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePercent } from './parse-percent.ts';

test.each([
  ['91,7', '91.7', '0.1'],
  ['91.7', '91.7', '0.1'],
  ['91,7%', '91.7', '0.1'],
  ['91,7 %', '91.7', '0.1'],
  ['92', '92', '1'],
  ['92,0', '92.0', '0.1'],
  ['133,59\u00a0%', '133.59', '0.01'],
  ['-5,3', '-5.3', '0.1'],
  ['−5,3%', '-5.3', '0.1'],
  ['–5,3', '-5.3', '0.1'],
  ['0,05', '0.05', '0.01'],
  ['1,234', '1.234', '0.001'],
  ['1.234,5', '1234.5', '0.1'],
])('understands %s', (printed, text, step) => {
  expect(parsePercent(printed)).toEqual({ understood: true, value: { text, step, bound: null } });
});

test('takes the bound from "hơn 90%"', () => {
  expect(parsePercent('hơn 90%')).toMatchObject({ value: { text: '90', bound: 'over' } });
});

test.each([
  ['two readings', '1.234', 'can be 1234 or 1,234'],
  ['the English order', '1,234.5', 'English order'],
  ['a word', 'giảm 5,3%', 'is not a number'],
  ['a plus', '+5,3', 'is not a number'],
  ['a share of a thousand', '5‰', 'is not a number'],
  ['nothing but the sign', '%', 'is not a number'],
  ['brackets', '(5,3)', 'write a fall as in −5,3'],
  ['two minuses', '--5', 'must not be negative'],
])('refuses %s: %s', (_, text, reason) => {
  expect(parsePercent(text)).toEqual({ understood: false, reason: expect.stringContaining(reason) });
});

test('every percentage with a decimal comma keeps all of its digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999, max: 999 }), fc.stringMatching(/^\d{1,4}$/), (whole, decimals) => {
      expect(parsePercent(`${whole},${decimals}%`)).toMatchObject({
        value: { text: `${whole}.${decimals}` },
      });
    }),
  );
});
