import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAmount } from '#tests/fixtures/amounts.ts';
import { figure, operand } from '#tests/fixtures/figure.ts';
import { toCells } from './cell.ts';
import { addOperands, toOperandInterval, toPrintedOperand } from './operand.ts';

const national = { funding: 'national', amountVnd: 50_600_000_000n } as const;
const local = { funding: 'local', amountVnd: 91_500_000_000n } as const;

test('a printed operand is the shown figure of its cell', () => {
  const shown = figure({ caveats: ['year_inferred'] });
  const [printed] = toCells([shown]).map(toPrintedOperand);
  expect(printed).toEqual({
    amountVnd: 142_200_000_000n,
    stepVnd: 100_000_000n,
    bound: 'exact',
    measure: 'plan',
    period: 'FY',
    kind: 'printed',
    caveats: ['year_inferred'],
    figures: [shown],
    agreement: 'single',
  });
});

test('50,6 national and 91,5 local make a computed total of 142,1 that rests on both figures', () => {
  const [a, b] = [operand(national), operand(local)];
  expect(addOperands(a, b)).toEqual({
    amountVnd: 142_100_000_000n,
    stepVnd: 100_000_000n,
    bound: 'exact',
    measure: 'plan',
    period: 'FY',
    kind: 'computed',
    caveats: [],
    figures: [...a.figures, ...b.figures],
    agreement: 'single',
  });
});

test('a computed total lies between the sums of the ends of its parts', () => {
  const { low, high } = toOperandInterval(addOperands(operand(national), operand(local)));
  expect([low.toString(), high?.toString()]).toEqual(['142000000000', '142200000000']);
});

test('a computed total lies in its own interval, whatever its parts', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      const total = addOperands(operand(a), operand(b));
      const { low, high } = toOperandInterval(total);
      expect(low.lte(total.amountVnd)).toBe(true);
      expect(high?.gte(total.amountVnd)).toBe(true);
    }),
  );
});

test('a computed total carries the caveats of both parts, each once', () => {
  const total = addOperands(
    operand({ ...national, caveats: ['mixed_programme', 'one_round'] }),
    operand({ ...local, caveats: ['mixed_programme', 'year_inferred'] }),
  );
  expect(total.caveats).toEqual(['one_round', 'year_inferred', 'mixed_programme']);
});

test.each([
  ['exact', 'exact', 'exact'],
  ['exact', 'over', 'over'],
  ['exact', 'under', 'under'],
  ['exact', 'about', 'about'],
  ['over', 'over', 'over'],
  ['under', 'under', 'under'],
  ['over', 'under', 'about'],
  ['over', 'about', 'about'],
] as const)('the sum of %s and %s is %s, in either order', (a, b, bound) => {
  expect(addOperands(operand({ bound: a }), operand({ bound: b })).bound).toBe(bound);
  expect(addOperands(operand({ bound: b }), operand({ bound: a })).bound).toBe(bound);
});

test('the step of a sum is the coarser one, in either order', () => {
  const [fine, coarse] = [operand({ stepVnd: 1_000_000n }), operand({ stepVnd: 100_000_000n })];
  expect(addOperands(fine, coarse).stepVnd).toBe(100_000_000n);
  expect(addOperands(coarse, fine).stepVnd).toBe(100_000_000n);
});

test.each([
  ['single', 'single', 'single'],
  ['single', 'agreeing', 'agreeing'],
  ['agreeing', 'revised', 'revised'],
  ['revised', 'conflict', 'conflict'],
  ['single', 'conflict', 'conflict'],
] as const)('parts of which one is %s and one %s make a total that is %s', (a, b, agreement) => {
  const [one, other] = [
    { ...operand(), agreement: a },
    { ...operand(), agreement: b },
  ];
  expect(addOperands(one, other).agreement).toBe(agreement);
  expect(addOperands(other, one).agreement).toBe(agreement);
});
