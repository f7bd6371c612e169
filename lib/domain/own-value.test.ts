import { expect, test } from 'vitest';
import { ownValue } from './own-value.ts';

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'b'])(
  'an object holds nothing under %s',
  (key) => {
    expect(ownValue({ a: 1 }, key)).toBeUndefined();
  },
);

test('what it holds itself is found, whatever its name', () => {
  expect(ownValue({ a: 1 }, 'a')).toBe(1);
  expect(ownValue({ constructor: 2 } as unknown as Record<string, number>, 'constructor')).toBe(2);
});
