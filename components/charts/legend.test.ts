import { expect, test } from 'vitest';
import type { Columns, Mark } from './column/columns.ts';
import { toColumnLegend } from './legend.ts';

const texts = {
  tones: { plan: 'plan', actual: 'actual' },
  striped: 'estimate',
  hollow: 'caveat',
  part: 'part year',
  over: 'beyond',
  star: 'disputed',
  bound: 'about',
  interval: 'interval',
  limit: '100 %',
  boundary: 'merger',
  gap: 'nothing found',
};
const bar: Mark = { slot: 0, place: 0, tone: 'plan', fill: 'solid', value: 4, label: '4' };
const chart: Columns = { years: [2024], places: 2, top: 5, ticks: [], marks: [bar], lines: [[]] };
const explain = (columns: Partial<Columns>) =>
  toColumnLegend({ ...chart, ...columns }, texts).map(({ label }) => label);

test('plain bars need only their colours, and only those that occur', () => {
  expect(explain({})).toEqual(['plan']);
});

test.each([
  ['an estimate', { marks: [{ ...bar, fill: 'striped' as const }] }, 'estimate'],
  ['an amount with a caveat', { marks: [{ ...bar, fill: 'hollow' as const }] }, 'caveat'],
  ['part of a year', { marks: [{ ...bar, fill: 'part' as const }] }, 'part year'],
  ['a disputed amount', { marks: [{ ...bar, star: true }] }, 'disputed'],
  ['an amount that is printed as about so much', { marks: [{ ...bar, label: '≈4' }] }, 'about'],
  ['a boundary change', { boundary: { at: 0.5, label: '' } }, 'merger'],
  ['a year without an amount', { years: [2024, 2025] }, 'nothing found'],
  ['an interval', { marks: [{ ...bar, low: 3, high: 5 }] }, 'interval'],
])('%s is explained', (_, columns, label) => {
  expect(explain(columns)).toEqual(['plan', label]);
});

test('a line at 100 % is explained, what passes it only where something does', () => {
  expect(explain({ limit: 100 })).toEqual(['plan', '100 %']);
  expect(explain({ limit: 100, marks: [{ ...bar, value: 128 }] })).toEqual(['plan', 'beyond', '100 %']);
});
