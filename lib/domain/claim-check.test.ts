import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, figure, readRealClaims, readRealFigures, source } from '#tests/fixtures/figure.ts';
import { createClaimChecker } from './claim-check.ts';
import { toReasonCode } from './rate.ts';

const billion = 1_000_000_000n;
const plan = figure();
const actual = figure({ measure: 'actual', amountVnd: 130_400_000_000n, position: 2 });
const other = source({ id: 'another-source' });

test('a percentage within rounding of its amounts is consistent, with the difference of the two values', () => {
  const check = createClaimChecker([plan, actual])(claim());
  expect(check).toMatchObject({ verdict: 'consistent', isOwn: true, reason: null });
  expect(check.computed?.lowPct).toBeCloseTo((130.35 / 142.25) * 100, 9);
  expect(check.computed?.highPct).toBeCloseTo((130.45 / 142.15) * 100, 9);
  expect(check.differencePp).toBeCloseTo(91.7 - (130.4 / 142.2) * 100, 9);
});

test.each([
  ['91.6', '0.1', 'consistent'],
  ['91.5', '0.1', 'differs'],
  ['91.9', '0.1', 'differs'],
  ['90', '1', 'differs'],
  ['92', '1', 'consistent'],
  ['91.63', '0.01', 'consistent'],
  ['91.62', '0.01', 'differs'],
])('a printed %s %% with step %s is %s with 130,4 of 142,2', (valuePct, stepPct, verdict) => {
  expect(createClaimChecker([plan, actual])(claim({ valuePct, stepPct })).verdict).toBe(verdict);
});

test('a difference has the sign of the printed value less the computed one', () => {
  const check = createClaimChecker([plan, actual])(claim({ valuePct: '81.7' }));
  expect(check.verdict).toBe('differs');
  expect(check.differencePp).toBeCloseTo(-10, 1);
});

test('a growth has its change in đồng too, a completion none', () => {
  const growth = claim({ kind: 'growth', base: 'plan_same_year' });
  expect(createClaimChecker([plan, actual])(growth).changeVnd).toBe(-11_800_000_000n);
  expect(createClaimChecker([plan, actual])(claim()).changeVnd).toBeNull();
  expect(createClaimChecker([plan])(growth).changeVnd).toBeNull();
});

describe('cannot be checked', () => {
  test.each([
    ['the plan is missing', [actual], claim(), 'base_missing'],
    ['the actual is missing', [plan], claim(), 'this_missing'],
    ['both are missing', [], claim(), 'both_missing'],
    ['the source does not name the base', [plan, actual], claim({ base: 'unknown' }), 'base_unknown'],
    ['the plan is zero', [figure({ amountVnd: 0n }), actual], claim(), 'base_zero'],
    [
      'another source prints one amount, with a caveat that breaks the comparison',
      [figure({ source: other, caveats: ['one_round'] }), actual],
      claim(),
      'base_caveat:one_round',
    ],
  ])('when %s', (_, figures, printed, code) => {
    const { verdict, reason, computed } = createClaimChecker(figures)(printed);
    expect([verdict, reason && toReasonCode(reason), computed]).toEqual(['unchecked', code, null]);
  });
});

test('what one source prints together is checked whatever its caveats', () => {
  const narrow = figure({ caveats: ['partial_scope'] });
  expect(createClaimChecker([narrow, actual])(claim()).verdict).toBe('consistent');
});

test("the source's own amount goes before the one that is shown", () => {
  const shown = figure({ source: source({ id: 'ministry', kind: 'ministry' }), amountVnd: 150n * billion });
  const check = createClaimChecker([shown, figure({ position: 3 }), actual])(claim());
  expect([check.verdict, check.isOwn, check.base?.operand?.amountVnd]).toEqual([
    'consistent',
    true,
    142_200_000_000n,
  ]);
});

test('an amount of another source is used when its own prints none, and that is told', () => {
  const check = createClaimChecker([figure({ source: other }), actual])(claim());
  expect([check.verdict, check.isOwn]).toEqual(['consistent', false]);
});

test('a total that nobody prints is national and local together', () => {
  const parts = [
    figure({ funding: 'national', amountVnd: 50_600_000_000n }),
    figure({ funding: 'local', amountVnd: 91_500_000_000n, position: 3 }),
  ];
  expect(createClaimChecker([...parts, actual])(claim()).base?.operand).toMatchObject({
    kind: 'computed',
    amountVnd: 142_100_000_000n,
  });
});

test('consistency does not change when all amounts are multiplied alike', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 1_000_000n), fc.integer({ min: 1, max: 3000 }), (factor, tenths) => {
      const printed = claim({ valuePct: (tenths / 10).toFixed(1) });
      const scale = (one: typeof plan) => ({
        ...one,
        amountVnd: one.amountVnd * factor,
        stepVnd: one.stepVnd * factor,
      });
      const [before, after] = [
        [plan, actual],
        [scale(plan), scale(actual)],
      ].map((figures) => createClaimChecker(figures)(printed).verdict);
      expect(after).toBe(before);
    }),
  );
});

describe('the northern article of 2022', () => {
  const check = async (valuePct: string) => {
    const claims = await readRealClaims('phia-bac');
    const printed = claims.find(
      (one) => one.valuePct === valuePct && one.source.id === 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi',
    );
    if (!printed) throw new Error(`no claim of ${valuePct} %`);
    return createClaimChecker(await readRealFigures('phia-bac'))(printed);
  };

  test.each([
    ['91.7', 'consistent', null],
    ['99.4', 'consistent', null],
    ['87.6', 'consistent', null],
    ['22.6', 'consistent', null],
    ['42.3', 'consistent', null],
    ['112.8', 'unchecked', 'base_missing'],
  ])('%s %% is %s', async (valuePct, verdict, code) => {
    const found = await check(valuePct);
    expect([found.verdict, found.reason && toReasonCode(found.reason)]).toEqual([verdict, code]);
  });

  test('112,8 % lacks the actual of the first nine months of 2021', async () => {
    expect((await check('112.8')).base?.place).toMatchObject({
      yearFrom: 2021,
      period: 'M09',
      measure: 'actual',
      funding: 'total',
    });
  });
});
