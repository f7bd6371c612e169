import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { splitFigures, toYearSpan } from './year-span.ts';

// phia-bac: a plan of 2021, and of 2023; the nation's programme of 2021–2025.
const plan2021 = figure({ yearFrom: 2021, position: 1 });
const plan2023 = figure({ yearFrom: 2023, amountVnd: 177_200_000_000n, position: 2 });
const programme = figure({ yearFrom: 2021, yearTo: 2025, amountVnd: 1_436_000_000_000n, position: 3 });

test.each([
  ['no figure at all', [], null],
  ['one year', [plan2021], { first: 2021, last: 2021, missing: [] }],
  ['a year between', [plan2023, plan2021], { first: 2021, last: 2023, missing: [2022] }],
  ['two figures of one year', [plan2021, plan2021], { first: 2021, last: 2021, missing: [] }],
  ['a programme of several years only', [programme], null],
  ['a programme beyond the last year', [plan2021, programme], { first: 2021, last: 2021, missing: [] }],
])('the span of years of %s', (_, figures, span) => {
  expect(toYearSpan(figures)).toEqual(span);
});

test.each(['plan', 'actual', 'estimate', 'contracted', 'requested'] as const)('%s is funding', (measure) => {
  const amount = figure({ measure });
  expect(splitFigures([amount])).toEqual({ funding: [amount], besides: [], programmes: [] });
});

test.each(['matched', 'investment'] as const)('%s stands beside funding', (measure) => {
  const amount = figure({ measure });
  expect(splitFigures([amount])).toEqual({ funding: [], besides: [amount], programmes: [] });
});

test('an amount of several years stands among programmes, whatever it measures', () => {
  const matched = figure({ yearFrom: 2017, yearTo: 2020, measure: 'matched', position: 4 });
  expect(splitFigures([programme, plan2021, matched])).toEqual({
    funding: [plan2021],
    besides: [],
    programmes: [programme, matched],
  });
});
