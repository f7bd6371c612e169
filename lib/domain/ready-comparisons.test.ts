import { describe, expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { listAreaYears } from './area-years.ts';
import type { Figure } from './figure.ts';
import { computeIndicators } from './indicator.ts';
import { pickReadyComparisons } from './ready-comparisons.ts';
import type { Funding } from './vocabulary.ts';

type Own = Partial<Figure>[];
const plan = (year: number, funding: Funding = 'total'): Own => [{ yearFrom: year, funding }];
const pair = (year: number, funding: Funding = 'total'): Own => [
  ...plan(year, funding),
  { yearFrom: year, funding, measure: 'actual' },
];
const area = (id: string, ...own: Own[]) => {
  const figures = own.flat().map((one, at) => figure({ ...one, area: id, position: at + 1 }));
  return { area: { id }, years: listAreaYears(computeIndicators({ id, validFrom: null }, figures), []) };
};

describe('regions', () => {
  const pick = (...regions: ReturnType<typeof area>[]) => pickReadyComparisons(regions, []);

  test('are those with a completion in the newest year with two of them', () => {
    const regions = [
      area('north', pair(2024), pair(2021)),
      area('south', pair(2021)),
      area('middle', plan(2021)),
    ];
    expect(pick(...regions)).toEqual([
      { kind: 'regions', areas: ['north', 'south'], funding: 'total', year: 2021 },
    ]);
  });

  test('of one year’s fundings the one with more regions', () => {
    const both = [pair(2021), pair(2021, 'local')];
    const picked = pick(area('north', ...both), area('south', ...both), area('middle', pair(2021, 'local')));
    expect(picked).toMatchObject([{ funding: 'local', areas: ['north', 'south', 'middle'] }]);
  });

  test('a single one is none', () => {
    expect(pick(area('north', pair(2021)), area('south', pair(2020)))).toEqual([]);
  });
});

describe('units', () => {
  const pick = (...units: ReturnType<typeof area>[]) => pickReadyComparisons([], units);

  test('are the three with most years that have a plan and an actual', () => {
    const units = [
      area('a', pair(2020)),
      area('b', plan(2021)),
      area('c', pair(2019), pair(2020)),
      area('d', pair(2020)),
      area('e', pair(2018)),
    ];
    expect(pick(...units)).toEqual([{ kind: 'units', areas: ['c', 'a', 'd'], funding: 'total' }]);
  });

  test('in the funding in which these are most', () => {
    const local = [pair(2020, 'local'), pair(2019, 'local')];
    expect(pick(area('a', pair(2020), ...local), area('b', pair(2020), ...local))).toMatchObject([
      { funding: 'local' },
    ]);
  });

  test('a single one is none', () => {
    expect(pick(area('a', pair(2020)), area('b', plan(2020)))).toEqual([]);
  });
});
