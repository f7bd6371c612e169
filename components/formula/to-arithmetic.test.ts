import { expect, test } from 'vitest';
import { toFormulas } from '#lib/domain/formula.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { createFormat } from '#lib/words/format.ts';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { toArithmetic } from './to-arithmetic.ts';

test.each([
  ['phia-bac', '2021-total-FY-completion', 'vi', ['130,4 tỷ ÷ 142,2 tỷ × 100 ≈ 91,702%']],
  ['phia-bac', '2021-total-FY-completion', 'en', ['130.4 bn ÷ 142.2 bn × 100 ≈ 91.702%']],
  ['phia-bac', '2022-total-FY-plan-growth', 'vi', ['(174,3 tỷ − 142,2 tỷ) ÷ 142,2 tỷ × 100 ≈ +22,574%']],
  ['da-nang', '2023-local-FY-actual-growth', 'vi', ['(4,5 tỷ − 1,6 tỷ) ÷ 1,6 tỷ × 100 = +181,25%']],
  ['son-la', '2025-total-FY-plan-total', 'vi', ['0 tỷ + 1,905 tỷ = 1,905 tỷ']],
  [
    'phia-bac',
    '2021-total-FY-plan-share',
    'vi',
    ['50,6 tỷ ÷ (50,6 tỷ + 91,5 tỷ) × 100 ≈ 35,609%', '91,5 tỷ ÷ (50,6 tỷ + 91,5 tỷ) × 100 ≈ 64,391%'],
  ],
] as const)('%s %s in %s: %j', async (area, id, locale, lines) => {
  const rows = computeIndicators(findById(await readRealAreas(), area), await readRealFigures(area));
  const written = toArithmetic(findById(toFormulas(rows), id), createFormat(locale));
  expect(written.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(lines);
});
