import { describe, expect, test } from 'vitest';
import { figure, source } from '#tests/fixtures/figure.ts';
import { compareFigures, compareRecency, compareTrust, findDecidingRule } from './precedence.ts';

test.each([
  ['high confidence before medium', {}, { confidence: 'medium' }],
  [
    'confidence before the kind of source',
    { source: source({ kind: 'other' }) },
    { confidence: 'medium', source: source({ kind: 'ministry' }) },
  ],
  [
    'the ministry before the province',
    { source: source({ kind: 'ministry' }) },
    { source: source({ kind: 'province' }) },
  ],
  [
    'the province before the law',
    { source: source({ kind: 'province' }) },
    { source: source({ kind: 'law' }) },
  ],
  ['the law before news', { source: source({ kind: 'law' }) }, { source: source({ kind: 'news' }) }],
  ['news before others', { source: source({ kind: 'news' }) }, { source: source({ kind: 'other' }) }],
  ['the kind of source before the bound', { bound: 'about' }, { source: source({ kind: 'other' }) }],
  ['exact before over', { bound: 'exact' }, { bound: 'over' }],
  ['exact before under', { bound: 'exact' }, { bound: 'under' }],
  ['exact before about', { bound: 'exact' }, { bound: 'about' }],
] as const)('trusts %s', (_, first, second) => {
  expect(compareTrust(figure(first), figure(second))).toBeLessThan(0);
  expect(compareTrust(figure(second), figure(first))).toBeGreaterThan(0);
});

test.each([
  [
    'the later publication',
    { position: 2, source: source({ publishedOn: '2022-09-24' }) },
    { position: 1, source: source({ publishedOn: '2022-09-23' }) },
  ],
  [
    'a dated publication before an undated one',
    { position: 2, source: source({ publishedOn: '2003-01-01' }) },
    { position: 1, source: source({ publishedOn: null }) },
  ],
  ['the earlier row of one source', { position: 1 }, { position: 2 }],
  [
    'the earlier row of two undated sources',
    { position: 1, source: source({ publishedOn: null }) },
    { position: 2, source: source({ publishedOn: null }) },
  ],
] as const)('takes %s', (_, first, second) => {
  expect(compareRecency(figure(first), figure(second))).toBeLessThan(0);
  expect(compareRecency(figure(second), figure(first))).toBeGreaterThan(0);
});

describe('of two figures of a cell is shown', () => {
  test.each([
    [
      'the whole, before the more certain part',
      'whole',
      { confidence: 'medium', bound: 'about' },
      { caveats: ['one_round'] },
    ],
    [
      'the more certain, before the better source',
      'confidence',
      {},
      { confidence: 'medium', source: source({ kind: 'ministry' }) },
    ],
    [
      'the better source, before the exact bound',
      'source_kind',
      { source: source({ kind: 'province' }), bound: 'about' },
      {},
    ],
    ['the exact bound, before the finer step', 'bound', {}, { bound: 'over', stepVnd: 1n }],
    ['the finer step, before fewer caveats', 'step', { stepVnd: 1_000_000n, caveats: ['revised'] }, {}],
    [
      'the one of fewer caveats, before the later publication',
      'caveats',
      {},
      { caveats: ['revised'], source: source({ publishedOn: '2025-01-01' }) },
    ],
    [
      'the later publication, before the order in the file',
      'publication',
      { position: 2 },
      { source: source({ publishedOn: '2020-01-01' }) },
    ],
    ['the one of a known date', 'publication', { position: 2 }, { source: source({ publishedOn: null }) }],
    ['the first in the file', 'order', { position: 1 }, { position: 2 }],
  ] as const)('%s', (_, rule, first, second) => {
    expect(compareFigures(figure(first), figure(second))).toBeLessThan(0);
    expect(compareFigures(figure(second), figure(first))).toBeGreaterThan(0);
    expect(findDecidingRule(figure(first), figure(second))).toBe(rule);
    expect(findDecidingRule(figure(second), figure(first))).toBe(rule);
  });
});
