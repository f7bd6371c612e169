import { expect, test } from 'vitest';
import { toRequestId } from './request-id.ts';

test.each(['0123456789abcdef0123456789abcdef', '51257482-08ed-4191-9f5a-3d4eeaa70c3b'])(
  'the id %s of a proxy is kept',
  (id) => {
    expect(toRequestId(id)).toBe(id);
  },
);

test.each([
  undefined,
  '',
  'nghe an',
  '<b>',
  '0123456789abcdef0123456789abcde',
  `${'a'.repeat(32)}\n`,
  ['a', 'b'],
])('%j is none, and a new one is made', (given) => {
  expect(toRequestId(given)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});
