import { expect, test } from 'vitest';
import { columnSize, toY } from './chart-scale.ts';
import type { Mark } from './columns.ts';
import { estimateWidth, labelSize } from './label-room.ts';
import { toTopWithRoom } from './to-top-with-room.ts';

const toChart = (years: number, label: string) => ({
  years: Array.from({ length: years }, (_, slot) => 2003 + slot),
  places: 2,
  marks: Array.from({ length: years }, (_, slot) =>
    [0, 1].map((place): Mark => ({ slot, place, tone: 'plan', fill: 'solid', value: 100, label })),
  ).flat(),
});

test('labels that lie flat everywhere need no higher scale', () => {
  expect(toTopWithRoom(100, toChart(2, '100'))).toBe(100);
});

test.each([
  ['≈142,2', undefined, 0],
  ['9 tháng: 142,2', { at: 0.5, label: 'sáp nhập' }, 12],
])('a bar as high as the scale keeps its upright label %s inside of the drawing', (label, boundary, edge) => {
  const top = toTopWithRoom(100, { ...toChart(12, label), boundary });
  expect(toY(100, top) - 5 - estimateWidth(label, labelSize)).toBeGreaterThanOrEqual(edge);
  expect(toY(0, top)).toBe(columnSize.height - columnSize.bottom);
});
