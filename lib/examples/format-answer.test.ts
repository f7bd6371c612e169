import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { findById, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';
import { question } from './example.ts';
import { findAnswer, formatAnswer } from './format-answer.ts';

test('the answer has a line for each funding: actual, plan, completion', async () => {
  const area = findById(await readRealAreas(), question.area);
  const indicators = computeIndicators(area, await readRealFigures(area.id));
  expect(formatAnswer(findAnswer(indicators)).split('\n')).toEqual([
    'local: 80100000000 / 91500000000 = 87.5%',
    'national: 50300000000 / 50600000000 = 99.4%',
    'total: 130400000000 / 142200000000 = 91.7%',
  ]);
});

test('what cannot be computed has no line', () => {
  expect(formatAnswer([])).toBe('');
});
