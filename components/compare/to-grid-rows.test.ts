import { describe, expect, test } from 'vitest';
import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import { toGrid } from './to-grid-rows.ts';

const row = (year: number, plan: number | null, actual: number | null = null): PlanActualRow => ({
  year,
  plan,
  actual,
  part: null,
  planLabel: plan === null ? '' : `≈${plan}`,
  actualLabel: actual === null ? '' : String(actual),
  partLabel: '',
  planFill: 'hollow',
  actualFill: 'solid',
  planStar: false,
  actualStar: true,
  partStar: false,
  lines: [`kế hoạch: ${plan ?? 'chưa tìm thấy'}`, `thực hiện: ${actual ?? 'chưa tìm thấy'}`],
});
const both = ['plan', 'actual'] as const;

describe('a grid of areas and years', () => {
  const grid = toGrid(
    [
      [row(2020, 10, 5), row(2021, null)],
      [row(2020, 0), row(2021, 2.5)],
    ],
    both,
  );

  test('has all bars on one scale, a printed zero with no height', () => {
    expect(grid.rows.map((cells) => cells.map(({ bars }) => bars.map(({ height }) => height)))).toEqual([
      [[100, 50], []],
      [[0], [25]],
    ]);
  });

  test('has plan and actual side by side in the middle of their year, as they are drawn and labelled', () => {
    const [first] = grid.rows[0]?.[0]?.bars ?? [];
    expect(first).toMatchObject({ tone: 'plan', fill: 'hollow', label: '≈10', middle: 15 });
    expect(grid.rows[0]?.[0]?.bars[1]).toMatchObject({
      tone: 'actual',
      fill: 'solid',
      label: '5*',
      middle: 35,
    });
    expect(grid.barWidth).toBe(20);
  });

  test('says of each cell what is known, and of an empty one that nothing is', () => {
    expect(grid.rows[0]?.[1]?.text).toBe('kế hoạch: chưa tìm thấy; thực hiện: chưa tìm thấy');
  });

  test('has one measure in the whole width of its year', () => {
    expect(toGrid([[row(2020, 4, 8)]], ['actual'])).toMatchObject({
      barWidth: 80,
      rows: [[{ bars: [{ middle: 50 }] }]],
    });
  });

  test('is nothing without areas', () => {
    expect(toGrid([], both)).toEqual({ rows: [], years: [], barWidth: 40, bars: 0 });
  });
});

describe('labels', () => {
  const years = Array.from({ length: 24 }, (_, index) => row(2003 + index, index === 4 ? 9 : 1, 1));
  const grid = toGrid([years], both);
  const bars = grid.rows[0]?.flatMap((cell) => cell.bars) ?? [];

  test('the highest bar and the newest have theirs on a phone', () => {
    expect(bars.find(({ height }) => height === 100)?.tier).toBe(340);
    expect(bars.at(-1)?.tier).toBe(340);
  });

  test('stand apart at every width, and wide enough all of them', () => {
    for (const width of [340, 480, 800, 1080]) {
      const shown = bars
        .filter(({ tier }) => tier !== null && tier <= width)
        .map(({ middle }) => (middle / 100) * width);
      const gaps = shown.slice(1).map((place, index) => place - (shown[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
    }
    expect(bars.filter(({ tier }) => tier === null)).toEqual([]);
  });

  test('the newest year is named at every width', () => {
    expect(grid.years.at(-1)?.tier).toBe(340);
  });
});
