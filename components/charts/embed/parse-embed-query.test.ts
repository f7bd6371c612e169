import { expect, test } from 'vitest';
import { type EmbedChart, parseEmbedQuery } from './parse-embed-query.ts';

const known = { areas: ['nghe-an', 'phia-bac', 'bac-lieu'], today: ['nghe-an'] };
const parse = (chart: EmbedChart, query: string) => parseEmbedQuery(chart, new URLSearchParams(query), known);

test('reads what a chart of one area needs, the usual where nothing is said', () => {
  expect(parse('plan-actual', 'area=nghe-an&funding=local')).toEqual({
    chart: 'plan-actual',
    area: 'nghe-an',
    funding: 'local',
    theme: 'auto',
  });
  expect(parse('projects', 'area=nghe-an')).toMatchObject({ chart: 'projects', funding: 'total' });
  expect(parse('share', 'area=nghe-an&theme=dark')).toMatchObject({ chart: 'share', theme: 'dark' });
});

test('a link that came through a social network asks for the same chart', () => {
  expect(parse('share', 'area=nghe-an&fbclid=IwAR0&utm_source=zalo')).toEqual(parse('share', 'area=nghe-an'));
});

test('reads one chart of a comparison, the first where none is named', () => {
  expect(parse('compare', 'areas=nghe-an,phia-bac&measure=completion&show=phia-bac')).toMatchObject({
    area: 'phia-bac',
    compare: { areas: ['nghe-an', 'phia-bac'], measure: 'completion', boundaries: 'reported' },
  });
  expect(parse('compare', 'areas=nghe-an,phia-bac')).toMatchObject({ area: 'nghe-an' });
});

test.each([
  ['plan-actual', 'area=nghe-an&color=red', 400, 'unknownParameter'],
  ['plan-actual', 'area=nghe-an&funding=foreign', 400, 'wrongValue'],
  ['completion', 'area=nghe-an&funding=local', 400, 'unknownParameter'],
  ['share', 'area=nghe-an&theme=pink', 400, 'wrongValue'],
  ['share', '', 400, 'missing'],
  ['share', 'area=atlantis', 404, 'unknownArea'],
  ['compare', 'areas=nghe-an,atlantis', 404, 'unknownArea'],
  ['compare', 'areas=nghe-an&scale=log', 400, 'wrongValue'],
  ['compare', 'areas=bac-lieu&boundaries=2025', 400, 'offMap'],
  ['compare', 'areas=nghe-an&show=phia-bac', 400, 'notCompared'],
  ['compare', '', 400, 'missing'],
] as const)('/embed/%s?%s is refused with %d %s', (chart, query, status, message) => {
  expect(parse(chart, query)).toMatchObject({ status, message });
});
