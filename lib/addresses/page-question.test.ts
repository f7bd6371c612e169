import { expect, test } from 'vitest';
import { toPageQuestion, toPayloadQuestion } from './page-question.ts';

test.each([
  ['/vi', '/vi'],
  ['/en/provinces/nghe-an', '/en/provinces/nghe-an'],
  ['http://elsewhere.example/vi/map?year=2020#top', '/vi/map?year=2020'],
  ['/vi/compare?funding=national&areas=b,a', '/vi/compare?areas=b%2Ca&funding=national'],
  ['/vi/compare?areas=b&funding=national&areas=a', '/vi/compare?areas=b&areas=a&funding=national'],
  ['/vi/search?q=ngh%E1%BB%87+an', '/vi/search?q=ngh%E1%BB%87+an'],
  ['/vi/search?q=nghệ%20an', '/vi/search?q=ngh%E1%BB%87+an'],
  ['/vi/map?fbclid=x&utm_source=y&year=2020', '/vi/map?year=2020'],
  ['/vi/map?UTM_source=y', '/vi/map'],
  ['/vi/map?', '/vi/map'],
  ['/vi/compare?areas=', '/vi/compare?areas='],
  ['/vi/search?q=a&q=b&new=1', '/vi/search?q=a&q=b'],
  ['/vi/map?unknown=1', '/vi/map'],
  ['/vi/map?__proto__=1&constructor=2&year=2020', '/vi/map?year=2020'],
  ['/vi/map?Year=2020', '/vi/map'],
  ['/vi/map?year=2020&page=2', '/vi/map?year=2020'],
  ['/vi/checks?page=2&claim=cabc&area=x', '/vi/checks?claim=cabc&page=2'],
  ['/vi/provinces/nghe-an?year=2021&funding=local&q=x', '/vi/provinces/nghe-an?funding=local'],
  ['/vi/provinces/nghe-an/figures?page=2&funding=local', '/vi/provinces/nghe-an/figures?page=2'],
  ['/vi/years/2021?boundaries=2025&new=1', '/vi/years/2021?boundaries=2025'],
  ['/vi/years/2021?boundaries=2025&boundaries=x', '/vi/years/2021?boundaries=2025'],
  ['/vi/provinces/nghe-an?boundaries=x', '/vi/provinces/nghe-an'],
  ['/vi/nope?new=1', '/vi/nope'],
])('%s asks %s', (target, question) => {
  expect(toPageQuestion(target)).toBe(question);
});

test.each([
  '/',
  '/nope',
  '/vi/',
  '/vi/provinces/',
  '/vi//provinces',
  '/vi/embed/map?year=2021',
  '/vi/provinces/nghe-an/opengraph-image-1',
  '/api/v1/figures.csv',
  '/_next/static/x.js',
  '/feed.xml',
])('%s is no question of a page', (target) => {
  expect(toPageQuestion(target)).toBeNull();
});

test.each([
  ['/vi/map?_rsc=r1&year=2020', { question: '/vi/map?year=2020', name: 'r1' }],
  ['/vi/map?year=2020&layer=growth&_rsc=r1', { question: '/vi/map?layer=growth&year=2020', name: 'r1' }],
  ['/vi/map?_rsc=', null],
  ['/vi/map?year=2020', null],
  ['/api/v1/figures.csv?_rsc=r1', null],
])('what %s asks for of a page', (target, asked) => {
  expect(toPayloadQuestion(target)).toEqual(asked);
});
