import { expect, test } from 'vitest';
import { readParameters } from '#lib/http/read-parameters.ts';
import { CoverageQuery, toCoveragePath } from './coverage-address.ts';

test.each([
  [undefined, 'any', false],
  ['', 'any', false],
  ['national', 'national', false],
  ['private', 'any', true],
  [['national', 'local'], 'any', true],
])('%o', (asked, funding, isWrong) => {
  const { value, wrong } = readParameters(CoverageQuery, { funding: asked });
  expect([value.funding, wrong.length > 0]).toEqual([funding, isWrong]);
});

test('all fundings together are the plain address', () => {
  expect([toCoveragePath('any'), toCoveragePath('local')]).toEqual(['/coverage', '/coverage?funding=local']);
});
