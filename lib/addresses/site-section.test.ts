import { expect, test } from 'vitest';
import { toSiteSection } from './site-section.ts';

test.each([
  ['/provinces/nghe-an', 'provinces'],
  ['/provinces?boundaries=2025', 'provinces'],
  ['/years', 'years'],
  ['/years/2021?boundaries=2025', 'years'],
  ['/regions', 'years'],
  ['/regions/phia-bac', 'years'],
  ['/compare?areas=nghe-an,thanh-hoa', 'compare'],
  ['/map?year=2021', 'map'],
  ['/data/releases/0f3a', 'data'],
  ['/trust', 'trust'],
  ['/checks?verdict=differs', 'trust'],
  ['/coverage', 'trust'],
  ['/ask?area=nghe-an&year=2017', 'trust'],
  ['/sources/bao-nghe-an', 'trust'],
  ['/method', 'trust'],
  ['/changes/1', 'trust'],
  ['', null],
  ['/search?q=nghe+an', null],
  ['/accessibility', null],
])('the page %s belongs to %s', (path, section) => {
  expect(toSiteSection(path)).toBe(section);
});
