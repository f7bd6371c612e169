import { describe, expect, test } from 'vitest';
import { claim, readRealClaims, source } from '#tests/fixtures/figure.ts';
import { findPrintedCompletion } from './printed-completion.ts';

const place = { area: 'phia-bac', year: 2021, funding: 'total', period: 'FY' } as const;
const printed = claim({ position: 2 });

test('finds the completion that a source prints for the area, year, funding and period', () => {
  expect(findPrintedCompletion([printed], place)).toBe(printed);
});

test.each([
  ['another area', { area: 'phia-nam' }],
  ['another year', { yearFrom: 2022 }],
  ['several years', { yearTo: 2022 }],
  ['other funding', { funding: 'local' }],
  ['another period', { period: 'M09' }],
  ['a growth', { kind: 'growth' }],
  ['a percentage of the total plan', { base: 'total_plan_same_year' }],
  ['a ratio to the same period a year before', { base: 'same_period_prev_year' }],
  ['contracted money, as of the nation in 2016', { measure: 'contracted' }],
  ['a part of the plan assigned so far, as of the nation in 2022', { measure: 'plan' }],
] as const)('finds nothing in %s', (_, own) => {
  expect(findPrintedCompletion([claim(own)], place)).toBeNull();
});

describe('between two printed completions goes first', () => {
  test.each([
    ['the actual, before an estimate', { measure: 'estimate' }, { confidence: 'medium' }],
    ['the more certain', { confidence: 'medium' }, { source: source({ kind: 'other' }) }],
    [
      'the ministry, before news',
      { source: source({ kind: 'news' }) },
      { source: source({ kind: 'ministry' }) },
    ],
    ['the exact, before "about"', { bound: 'about', stepPct: '0.01' }, {}],
    ['the finer step', { stepPct: '0.1' }, { stepPct: '0.01' }],
    [
      'the later publication',
      { source: source({ publishedOn: '2022-09-22' }) },
      { source: source({ publishedOn: '2022-09-23' }) },
    ],
    ['the known publication', { source: source({ publishedOn: null }) }, {}],
    ['the earlier in the file', { position: 3 }, {}],
  ] as const)('%s', (_, later, sooner) => {
    const first = claim({ position: 2, ...sooner });
    const second = claim({ position: 1, ...later });
    expect(findPrintedCompletion([second, first], place)).toBe(first);
    expect(findPrintedCompletion([first, second], place)).toBe(first);
  });
});

test('takes the ministry where two sources print 94,11 % for the centre and highlands in 2021', async () => {
  const claims = await readRealClaims('mien-trung-tay-nguyen');
  const place = { area: 'mien-trung-tay-nguyen', year: 2021, funding: 'local', period: 'FY' } as const;
  expect(findPrintedCompletion(claims, place)).toMatchObject({
    valuePct: '94.11',
    source: { id: 'arit-2022-hoi-nghi-mien-trung-xii' },
  });
});
