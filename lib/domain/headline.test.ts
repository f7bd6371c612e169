import { expect, test } from 'vitest';
import {
  area as createArea,
  figure as createFigure,
  findById,
  readRealAreas,
  readRealFigures,
} from '#tests/fixtures/figure.ts';
import { pickHeadline } from './headline.ts';
import { computeIndicators, type Indicator } from './indicator.ts';

const area = createArea({ id: 'phia-bac' });

async function pickReal(area: string) {
  const rows = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  return pickHeadline(rows);
}

function tell(row: Indicator | null | undefined): string | null {
  return row ? `${row.year} ${row.funding} ${row.period} ${row.completion.state}` : null;
}

test.each([
  ['phia-bac', 'whole', '2023 total FY refused', null, '2021 total FY ok'],
  ['phia-bac-2025', 'whole', '2025 total FY refused', '2025 total M09 progress', '2024 total FY ok'],
  ['ca-nuoc', 'whole', '2024 total FY refused', null, '2024 local FY ok'],
  ['mien-trung-tay-nguyen', 'whole', '2021 total FY ok', '2022 total M07 refused', null],
  ['vinh-phuc', 'whole', '2023 total FY refused', null, null],
  ['son-la', 'whole', '2025 total FY refused', null, '2025 local FY ok'],
  ['lang-son', 'caveated', '2024 local FY refused', null, null],
  ['nghe-an', 'whole', '2017 total FY refused', '2018 local FY refused', null],
])('%s: %s, %s; newer %s; last complete %s', async (area, strength, row, newer, lastComplete) => {
  const headline = await pickReal(area);
  expect({
    strength: headline?.strength,
    row: tell(headline?.row),
    newer: tell(headline?.newer),
    lastComplete: tell(headline?.lastComplete),
  }).toEqual({ strength, row, newer, lastComplete });
});

test.each([
  ['nghe-an', 'a printed total', 'plan', 1_200_000_000n, 4_127_000_000n],
  ['cao-bang', 'a total that we added', 'plan', 3_300_000_000n, 649_000_000n],
])('%s: %s has its two parts', async (area, _, measure, national, local) => {
  const parts = (await pickReal(area))?.parts;
  expect(parts && [parts.measure, parts.national.amountVnd, parts.local.amountVnd]).toEqual([
    measure,
    national,
    local,
  ]);
});

test('parts that do not add up to the printed total are not said to be its parts', () => {
  const row = { funding: 'total', amountVnd: 5_000_000_000n } as const;
  const figures = [
    createFigure({ position: 1, ...row }),
    createFigure({ position: 2, funding: 'national', amountVnd: 1_000_000_000n }),
    createFigure({ position: 3, funding: 'local', amountVnd: 3_000_000_000n }),
  ];
  expect(pickHeadline(computeIndicators(area, figures))?.parts).toBeNull();
});

test('months of a year stand first only where no whole year is free of caveats', () => {
  const months = createFigure({ position: 4, measure: 'actual', period: 'M09' });
  const caveated = createFigure({ position: 5, yearFrom: 2024, yearTo: 2024, caveats: ['one_round'] });
  expect(tell(pickHeadline(computeIndicators(area, [months, caveated]))?.row)).toContain('M09');
  const whole = createFigure({ position: 6, yearFrom: 2020, yearTo: 2020 });
  expect(tell(pickHeadline(computeIndicators(area, [months, caveated, whole]))?.row)).toContain('2020');
});

test('of no row there is no headline', () => {
  expect(pickHeadline([])).toBeNull();
});

test('laws, for every area of the dataset', async () => {
  const strengths = new Set<string>();
  for (const area of await readRealAreas()) {
    const rows = computeIndicators(area, await readRealFigures(area.id));
    const headline = pickHeadline(rows);
    expect(headline === null).toBe(rows.length === 0);
    if (!headline) continue;
    const { row, strength, newer, lastComplete } = headline;
    strengths.add(strength);
    expect(rows).toContain(row);
    if (strength === 'part_year') expect(row.period).not.toBe('FY');
    if (newer) {
      expect(newer).not.toBe(row);
      expect(newer.year).toBeGreaterThanOrEqual(row.year);
    }
    if (lastComplete) {
      expect(['ok', 'estimate']).toContain(lastComplete.completion.state);
      expect(['ok', 'estimate']).not.toContain(row.completion.state);
    }
  }
  expect([...strengths].sort()).toEqual(['caveated', 'whole']);
});
