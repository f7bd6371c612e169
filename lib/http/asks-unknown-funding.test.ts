import { expect, test } from 'vitest';
import { asksUnknownFunding } from './asks-unknown-funding.ts';

test.each([
  ['/vi/provinces/nghe-an', 'funding=national', false],
  ['/vi/provinces/nghe-an', 'funding=foreign', true],
  ['/en/regions/phia-bac', 'funding=any', true],
  ['/en/years/2021', 'boundaries=2025&funding=foreign', true],
  ['/en/years/2021', 'funding=', false],
  ['/vi/provinces/nghe-an', 'fbclid=x', false],
  ['/vi/coverage', 'funding=foreign', false],
])('%s?%s: %s', (pathname, query, expected) => {
  expect(asksUnknownFunding(pathname, new URLSearchParams(query))).toBe(expected);
});
