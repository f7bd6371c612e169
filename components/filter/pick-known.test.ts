import { expect, test } from 'vitest';
import { parseCheckFilters } from '#components/check/parse-check-filters.ts';
import { parseCompareQuery } from '#components/compare/parse-compare-query.ts';
import { parseCoverageFunding } from '#components/coverage/parse-coverage-funding.ts';
import { parseMapQuery } from '#components/map/parse-map-query.ts';
import { pickKnown } from './pick-known.ts';

test.each([
  [undefined, null, false],
  ['', null, false],
  ['a', 'a', false],
  [['a', 'a'], 'a', false],
  [['', 'a'], 'a', false],
  ['x', null, true],
  [['a', 'x'], null, true],
  [['x', 'a'], null, true],
  [['a', 'b'], null, true],
])('%j of a and b is %s, wrong: %s', (asked, value, isWrong) => {
  expect(pickKnown(asked, ['a', 'b'])).toEqual({ value, isWrong });
});

type Query = Record<string, string | string[]>;

/** Every parameter of every page that is drawn at each request, with a value that it knows, and what the page is told is wrong. */
const pages: readonly [
  page: string,
  parameters: Record<string, string>,
  listWrong: (query: Query) => string[],
][] = [
  [
    'checks',
    { verdict: 'differs', region: 'phia-bac', year: '2021' },
    (query) => parseCheckFilters(query, { regions: ['phia-bac'], years: [2021] }).wrong,
  ],
  [
    'coverage',
    { funding: 'local' },
    ({ funding }) => (parseCoverageFunding(funding).isWrong ? ['funding'] : []),
  ],
  [
    'compare',
    { funding: 'local', measure: 'plan', scale: 'index', boundaries: '2025' },
    (query) => parseCompareQuery(query, { areas: [], today: [] }).problems.wrong,
  ],
  [
    'map',
    { year: '2021', measure: 'plan', funding: 'local', boundaries: '2025' },
    (query) => parseMapQuery(query, [2021]).problems.wrong,
  ],
];
const parameters = pages.flatMap(([page, known, listWrong]) =>
  Object.entries(known).map(([name, value]) => ({ page, name, value, listWrong })),
);

test.each(parameters)('$page says that $name has no such value', ({ name, value, listWrong }) => {
  expect(listWrong({ [name]: value })).toEqual([]);
  expect(listWrong({ [name]: '' })).toEqual([]);
  expect(listWrong({ [name]: 'xx' })).toEqual([name]);
  expect(listWrong({ [name]: [value, 'xx'] })).toEqual([name]);
});
