import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAmount, anyPositiveAmount } from '#tests/fixtures/amounts.ts';
import { figure, findById, operand, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import type { Area } from './figure.ts';
import { type Formula, toFormulaId, toFormulas } from './formula.ts';
import { computeIndicators, type Indicator } from './indicator.ts';
import { addOperands } from './operand.ts';

const bn = 1_000_000_000n;
const region: Pick<Area, 'id' | 'validFrom'> = { id: 'phia-bac', validFrom: null };

async function readRows(area: string): Promise<Indicator[]> {
  return computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
}

async function findFormula(area: string, id: string): Promise<Formula | undefined> {
  return toFormulas(await readRows(area)).find((formula) => formula.id === id);
}

const readOperands = (formula: Formula | undefined) =>
  formula?.operands.map(({ role, operand: { amountVnd } }) => [role, amountVnd]);

describe('the name of a computed value', () => {
  const place = { boundaries: 'reported', year: 2021, period: 'FY', funding: 'total' } as const;
  test.each([
    [place, 'completion', '2021-total-FY-completion'],
    [{ ...place, period: 'M09' } as const, 'completion', '2021-total-M09-completion'],
    [{ ...place, period: 'M09' } as const, 'plan_growth', '2021-total-FY-plan-growth'],
    [{ ...place, funding: 'local' } as const, 'actual_growth', '2021-local-FY-actual-growth'],
    [{ ...place, boundaries: '2025' } as const, 'plan_total', '2021-total-FY-plan-total-boundaries-2025'],
  ] as const)('%o %s', (at, kind, id) => {
    expect(toFormulaId(at, kind)).toBe(id);
  });
});

test.each([
  [
    'phia-bac',
    '2021-total-FY-completion',
    [
      ['actual', 130_400_000_000n],
      ['plan', 142_200_000_000n],
    ],
  ],
  [
    'phia-bac',
    '2022-total-M09-completion',
    [
      ['actual', 73_700_000_000n],
      ['plan', 174_300_000_000n],
    ],
  ],
  [
    'phia-bac',
    '2022-total-FY-plan-growth',
    [
      ['this', 174_300_000_000n],
      ['base', 142_200_000_000n],
    ],
  ],
  [
    'phia-bac',
    '2021-total-FY-plan-share',
    [
      ['national', 50_600_000_000n],
      ['local', 91_500_000_000n],
    ],
  ],
  [
    'son-la',
    '2025-total-FY-plan-total',
    [
      ['part', 0n],
      ['part', 1_905_000_000n],
    ],
  ],
])('%s %s rests on its amounts', async (area, id, operands) => {
  expect(readOperands(await findFormula(area, id))).toEqual(operands);
});

test('what is refused or printed has no formula', async () => {
  const ids = toFormulas(await readRows('phia-bac')).map(({ id }) => id);
  expect(ids).not.toContain('2021-total-FY-plan-total');
  expect(ids).not.toContain('2022-total-FY-completion');
});

test("a part year's row leaves the plan's formulas to the whole year's", () => {
  const rows = computeIndicators(region, [
    figure({ id: 'a', funding: 'national', amountVnd: 50n * bn }),
    figure({ id: 'b', funding: 'local', amountVnd: 90n * bn }),
    figure({ id: 'c', measure: 'actual', period: 'M09', amountVnd: 70n * bn }),
  ]);
  expect(toFormulas(rows).map(({ id }) => id)).toEqual([
    '2021-total-FY-plan-total',
    '2021-total-M09-completion',
    '2021-total-FY-plan-share',
  ]);
});

test('a total over several units lists every figure with its own area', () => {
  const parts = (['ha-nam', 'nam-dinh', 'ninh-binh'] as const).map((area, index) =>
    operand({ id: area, area, amountVnd: BigInt(index + 1) * bn }),
  );
  const plan = parts.reduce(addOperands);
  const row = computeIndicators(region, [figure()]).map((own) => ({ ...own, plan }));
  const [total] = toFormulas(row);
  expect(total?.operands.map(({ role, operand: { figures } }) => [role, figures[0]?.area])).toEqual([
    ['part', 'ha-nam'],
    ['part', 'nam-dinh'],
    ['part', 'ninh-binh'],
  ]);
});

test('whatever is printed, a formula recomputed from its amounts gives its result', () => {
  fc.assert(
    fc.property(anyPositiveAmount, anyPositiveAmount, anyAmount, (plan, base, actual) => {
      const rows = computeIndicators(region, [
        figure({ ...plan, id: 'plan' }),
        figure({ ...base, id: 'base', yearFrom: 2020 }),
        figure({ ...actual, id: 'actual', measure: 'actual' }),
      ]);
      const [completion, growth] = toFormulas(rows);
      expect([completion?.kind, growth?.kind]).toEqual(['completion', 'plan_growth']);
      expect(toFormulas(rows).filter(isWrong)).toEqual([]);
    }),
  );
});

const areas = await readRealAreas();
const byArea = await Promise.all(areas.map(async ({ id }) => toFormulas(await readRows(id))));
const formulas = byArea.flat();

describe('the real dataset', () => {
  test('has formulas of every kind', () => {
    expect(new Set(formulas.map(({ kind }) => kind))).toEqual(
      new Set([
        'completion',
        'plan_growth',
        'actual_growth',
        'plan_total',
        'actual_total',
        'plan_share',
        'actual_share',
      ]),
    );
  });

  test('gives every formula a name of its own within its area', () => {
    expect(byArea.map((own) => new Set(own.map(({ id }) => id)).size)).toEqual(
      byArea.map((own) => own.length),
    );
  });

  test('gives what its amounts give when recomputed by hand', () => {
    expect(formulas.filter(isWrong)).toEqual([]);
  });

  test('has two operands in every rate, and more than one part in every total', () => {
    expect(formulas.filter(({ operands }) => operands.length < 2)).toEqual([]);
  });
});

/** Whether the result is not what the formula gives in words, in đồng or percent, as a reader with a calculator would compute it. */
function isWrong(formula: Formula): boolean {
  const [expected, result] = [recompute(formula), readResult(formula)];
  return Math.abs(result - expected) > 1e-9 * Math.max(100, Math.abs(expected));
}

function recompute({ kind, operands }: Formula): number {
  const amounts = operands.map(({ operand: { amountVnd } }) => Number(amountVnd));
  const [a = 0, b = 0] = amounts;
  if (kind.endsWith('_total')) return amounts.reduce((sum, amount) => sum + amount, 0);
  if (kind.endsWith('_growth')) return ((a - b) / b) * 100;
  return (a / (kind === 'completion' ? b : a + b)) * 100;
}

function readResult(formula: Formula): number {
  switch (formula.kind) {
    case 'plan_total':
    case 'actual_total':
      return Number(formula.result.amountVnd);
    case 'plan_share':
    case 'actual_share':
      return formula.result.national.pct;
    default:
      return formula.result.pct;
  }
}
