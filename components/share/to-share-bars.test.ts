import { expect, test } from 'vitest';
import { createFormat } from '#lib/words/format.ts';
import { operand } from '#tests/fixtures/figure.ts';
import { toShareBars } from './to-share-bars.ts';

const words = {
  plan: 'Kế hoạch',
  actual: 'Thực hiện',
  estimate: 'Ước',
  missing: 'chưa tìm thấy',
  caveat: (code: string) => code,
  conflict: 'nguồn khác nhau',
  revised: 'có kế hoạch khác',
};
const format = createFormat('vi');
const amount = (billions: bigint, own: Parameters<typeof operand>[0] = {}) =>
  operand({ amountVnd: billions * 1_000_000_000n, ...own });

test('the larger amount fills its bar, the other its part of it', () => {
  const bars = toShareBars({ plan: amount(20n), actual: amount(15n, { measure: 'actual' }) }, words, format);
  expect(bars.map(({ percent }) => percent)).toEqual([100, 75]);
});

test('an actual above the plan is not clipped: the plan is the shorter one', () => {
  const bars = toShareBars({ plan: amount(10n), actual: amount(20n, { measure: 'actual' }) }, words, format);
  expect(bars.map(({ percent }) => percent)).toEqual([50, 100]);
});

test('what was not found has words and no bar, a printed zero a bar of no length', () => {
  const bars = toShareBars({ plan: amount(0n), actual: null }, words, format);
  expect(bars.map(({ percent, value }) => [percent, value])).toEqual([
    [0, expect.stringContaining('0')],
    [null, 'chưa tìm thấy'],
  ]);
});

test('an estimate is called one', () => {
  const bars = toShareBars({ plan: null, actual: amount(1n, { measure: 'estimate' }) }, words, format);
  expect(bars[1]?.label).toBe('Ước');
});

test('what a chart draws hollow or striped is so in a share image, and its caveat and bound are said', () => {
  const plan = {
    ...amount(4n, { bound: 'about', caveats: ['rate_repeated'] }),
    agreement: 'conflict' as const,
  };
  const bars = toShareBars({ plan, actual: amount(3n, { measure: 'estimate' }) }, words, format);
  expect(bars).toMatchObject([
    { fill: 'hollow', value: 'khoảng 4\u00a0tỷ', remark: 'rate_repeated; nguồn khác nhau' },
    { fill: 'striped', remark: '' },
  ]);
});
