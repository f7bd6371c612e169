import { expect, test } from 'vitest';
import { findMapVariant } from './map-variant.ts';

test.each([
  ['/vi/provinces', '', null],
  ['/vi/provinces', 'boundaries=reported', null],
  ['/vi/provinces', 'boundaries=2025', '/vi/boundaries-2025/provinces'],
  ['/en/years', 'boundaries=2025', '/en/boundaries-2025/years'],
  ['/en/years/2021', 'boundaries=2025', '/en/boundaries-2025/years/2021'],
  ['/en/years/2021', 'boundaries=1997', 'unknown'],
  ['/en/years/2021', 'boundaries=', 'unknown'],
  ['/vi/provinces/vinh-phuc', 'boundaries=2025', null],
  ['/vi/sources', 'boundaries=1997', null],
])('%s?%s leads to %s', (pathname, query, expected) => {
  expect(findMapVariant(pathname, new URLSearchParams(query))).toBe(expected);
});
