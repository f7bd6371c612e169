import { expect, test } from 'vitest';
import { figure, readRealFigures } from '#tests/fixtures/figure.ts';
import { listProjectCounts } from './project-counts.ts';

const counted = (projects: number | null, own: Parameters<typeof figure>[0] = {}) =>
  figure({ projects, ...own, position: (own.position ?? 0) + (projects ?? 0) });

function toText(figures: Parameters<typeof listProjectCounts>[0]) {
  return listProjectCounts(figures).map(({ figures: [first, ...rest] }) =>
    [first.yearFrom, first.funding, first.measure, ...[first, ...rest].map(({ projects }) => projects)].join(
      ' ',
    ),
  );
}

test('numbers of plan and actual, of fundings and of years stay apart, newest first', () => {
  expect(
    toText([
      counted(3, { yearFrom: 2020 }),
      counted(5),
      counted(4, { measure: 'actual' }),
      counted(2, { funding: 'national' }),
    ]),
  ).toEqual(['2021 total plan 5', '2021 total actual 4', '2021 national plan 2', '2020 total plan 3']);
});

test('two sources that count the same amount differently stand side by side', () => {
  expect(toText([counted(5), counted(7)])).toEqual(['2021 total plan 5 7']);
});

test('an amount without a number of projects has none, not zero', () => {
  expect(listProjectCounts([counted(null)])).toEqual([]);
  expect(toText([counted(0)])).toEqual(['2021 total plan 0']);
});

test('every printed number of Nghệ An is there once', async () => {
  const figures = await readRealFigures('nghe-an');
  const printed = figures.filter(({ projects }) => projects !== null);
  expect(listProjectCounts(figures).flatMap((count) => count.figures)).toHaveLength(printed.length);
});
