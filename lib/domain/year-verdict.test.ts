import { expect, test } from 'vitest';
import { area, figure } from '#tests/fixtures/figure.ts';
import type { Figure } from './figure.ts';
import { listFinishes } from './finish-table.ts';
import { computeIndicators } from './indicator.ts';
import { toYearVerdict } from './year-verdict.ts';

type Own = Partial<Figure>;
const million = 1_000_000n;
const plan = (amount: number, own: Own = {}): Own => ({ amountVnd: BigInt(amount) * million, ...own });
const actual = (amount: number, own: Own = {}): Own => ({ ...plan(amount), measure: 'actual', ...own });

function told(id: string, ...rows: Own[]) {
  const one = area({
    id,
    kind: id === 'nation' ? 'nation' : 'region',
    validTo: id === 'nation' ? null : '2025-06-30',
  });
  const figures = rows.map((row, index) =>
    figure({ stepVnd: million, ...row, area: id, id: `${id}-${index}`, position: index }),
  );
  return { area: one, indicators: computeIndicators(one, figures) };
}

const north = told('north', plan(100), actual(91));
const middle = told('middle', plan(100), actual(95));
const south = told('south', plan(100));
const part = (id: string, months: 'M06' | 'M09') => told(id, plan(100), actual(40, { period: months }));
const estimate = told('guess', plan(100), actual(99, { measure: 'estimate' }));

test.each([
  ['nothing is known', [], null, null],
  ['the nation has both', [told('nation', plan(300), actual(290)), north], 'ok', null],
  [
    'the nation has an estimate',
    [told('nation', plan(300), actual(290, { measure: 'estimate' })), north],
    'estimate',
    null,
  ],
  [
    'the nation has a plan, one region both',
    [told('nation', plan(300)), north, south],
    'plan_only',
    'single north ok',
  ],
  ['one of two regions is best', [north, middle, south], null, 'best middle of 2'],
  ['two regions are level', [north, told('twin', plan(200), actual(182))], null, 'level north twin'],
  ['one region has the whole year, one a part', [part('south', 'M09'), north], null, 'single north ok'],
  ['an estimate and part of a year', [part('south', 'M09'), estimate], null, 'single guess estimate'],
  ['parts of the year', [part('south', 'M06'), part('north', 'M09')], null, 'single north progress'],
  ['one region has a plan', [south], null, 'single south plan_only'],
  ['several regions have one amount each', [south, told('west', actual(9))], null, 'amounts 2'],
] as const)('%s', (_, totals, nation, regions) => {
  const verdict = toYearVerdict(listFinishes(totals, 2021));
  expect([verdict.nation?.state ?? null, tell(verdict.regions)]).toEqual([nation, regions]);
});

function tell(verdict: ReturnType<typeof toYearVerdict>['regions']): string | null {
  if (!verdict) return null;
  if (verdict.kind === 'amounts') return `amounts ${verdict.count}`;
  if (verdict.kind === 'level') return ['level', ...verdict.finishes.map(({ area: { id } }) => id)].join(' ');
  const { finish } = verdict;
  return verdict.kind === 'best'
    ? `best ${finish.area.id} of ${verdict.of}`
    : `single ${finish.area.id} ${finish.state}`;
}
