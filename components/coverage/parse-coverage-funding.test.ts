import { expect, test } from 'vitest';
import { parseCoverageFunding, toCoveragePath } from './parse-coverage-funding.ts';

test.each([
  [undefined, 'any', false],
  ['', 'any', false],
  ['national', 'national', false],
  ['private', 'any', true],
  [['national', 'local'], 'any', true],
])('%o', (asked, funding, isWrong) => {
  expect(parseCoverageFunding(asked)).toEqual({ funding, isWrong });
});

test('all fundings together are the plain address', () => {
  expect([toCoveragePath('any'), toCoveragePath('local')]).toEqual(['/coverage', '/coverage?funding=local']);
});
