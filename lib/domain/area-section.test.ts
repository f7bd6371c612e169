import { expect, test } from 'vitest';
import { areaSection } from './area-section.ts';

test.each([
  ['province', 'provinces'],
  ['municipality', 'provinces'],
  ['region', 'regions'],
  ['nation', 'regions'],
] as const)('a %s has its page under %s', (kind, section) => {
  expect(areaSection(kind)).toBe(section);
});
