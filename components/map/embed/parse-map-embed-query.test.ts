import { expect, test } from 'vitest';
import { parseMapEmbedQuery } from './parse-map-embed-query.ts';

const parse = (query: string) => parseMapEmbedQuery(new URLSearchParams(query), [2023, 2018]);

test('reads what the map shows, and leaves open what is not said', () => {
  expect(parse('year=2018&measure=completion&funding=total&boundaries=2025&theme=dark')).toEqual({
    theme: 'dark',
    asked: { year: 2018, measure: 'completion', funding: 'total' },
    boundaries: '2025',
  });
  expect(parse('')).toEqual({
    theme: 'auto',
    asked: { year: null, measure: null, funding: null },
    boundaries: 'reported',
  });
});

test('a link that came through a social network asks for the same map', () => {
  expect(parse('year=2018&zarsrc=30')).toEqual(parse('year=2018'));
});

test.each([
  ['color=red', 'unknownParameter'],
  ['year=1899', 'wrongValue'],
  ['measure=share', 'wrongValue'],
  ['funding=foreign', 'wrongValue'],
  ['boundaries=1976', 'wrongValue'],
  ['theme=pink', 'wrongValue'],
  ['measure=plan&funding=any', 'amountsOfAll'],
])('/embed/map?%s is refused with 400 %s', (query, message) => {
  expect(parse(query)).toMatchObject({ status: 400, message });
});

test('a refusal says what is allowed', () => {
  expect(parse('year=1899')).toMatchObject({ values: { name: 'year', value: '1899', known: '2023, 2018' } });
});
