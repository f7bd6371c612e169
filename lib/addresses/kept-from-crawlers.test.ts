import { expect, test } from 'vitest';
import { isKeptFromCrawlers, toRel } from './kept-from-crawlers.ts';

test.each([
  '/vi/compare?areas=nghe-an,ha-tinh',
  '/en/map?year=2021&measure=plan&funding=local',
  '/vi/checks?verdict=differs',
  '/vi/coverage?funding=local',
  '/vi/ask?area=nghe-an&year=2017',
  '/data/khuyen-cong-mau.xlsx?area=nghe-an',
  '/vi/search?q=nghe+an',
  '/vi/sources?q=nghe+an&page=2',
  '/vi/search',
  '/en/embed/compare?areas=nghe-an&show=nghe-an',
  '/api/v1/figures.csv?area=nghe-an',
  '/api/internal/suggest?q=a&locale=vi',
])('%s is a combination', (address) => {
  expect(isKeptFromCrawlers(address)).toBe(true);
  expect(toRel(address)).toBe('nofollow');
});

test.each([
  '/vi',
  '/vi/compare',
  '/vi/map',
  '/en/checks',
  '/vi/sources?page=2',
  '/vi/provinces/nghe-an',
  '/vi/provinces/nghe-an?funding=national',
  '/vi/years/2021?boundaries=2025',
  '/api/v1/figures.csv',
  '/data/khuyen-cong.zip',
  '/sitemap.xml',
])('%s is a page of its own', (address) => {
  expect(isKeptFromCrawlers(address)).toBe(false);
  expect(toRel(address)).toBeUndefined();
});
