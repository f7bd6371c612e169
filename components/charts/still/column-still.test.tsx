import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Columns, Mark } from '#components/charts/column/columns.ts';
import { ColumnStill } from './column-still.tsx';

const bar: Mark = { slot: 0, place: 0, tone: 'actual', fill: 'solid', value: 50, label: '50' };
const chart: Columns = {
  years: [2024, 2025, 2026],
  places: 2,
  top: 150,
  ticks: [{ value: 0, label: '0' }],
  marks: [],
  lines: [[], [], []],
};
const draw = (columns: Partial<Columns>) =>
  renderToStaticMarkup(<ColumnStill columns={{ ...chart, ...columns }} id="one" summary="What it shows" />);

test('a gap is a gap: no bar, and its year still on the axis', () => {
  const markup = draw({ marks: [bar, { ...bar, slot: 2 }] });
  expect(markup.match(/<rect/g)).toHaveLength(2);
  expect(markup).toContain('>2025</text>');
});

test('an estimate is striped in its own colour', () => {
  expect(draw({ marks: [{ ...bar, fill: 'striped' }] })).toMatch(
    /pattern id="one-actual".*url\(#one-actual\)/,
  );
});

test('months of a year are a dashed outline, never filled', () => {
  expect(draw({ marks: [{ ...bar, fill: 'part', label: '9 months' }] })).toMatch(
    /<rect[^>]*fill="none"[^>]*stroke-dasharray="4 3"/,
  );
});

test('what passes the limit is drawn beyond it, apart from what does not', () => {
  expect(draw({ limit: 100, marks: [{ ...bar, value: 128 }] })).toContain('fill-opacity="0.45"');
  expect(draw({ limit: 100, marks: [{ ...bar, value: 99 }] })).not.toContain('fill-opacity');
});

test('a disputed amount has a star', () => {
  expect(draw({ marks: [{ ...bar, star: true }] })).toContain('>50*<');
});

test('a boundary change is a line with a word, where its day falls', () => {
  const markup = draw({ boundary: { at: 0.5, label: 'merger' } });
  expect(markup).toMatch(/<line x1="50%" x2="50%"[^>]*stroke-dasharray/);
  expect(markup).toContain('>merger</text>');
});

test('a still needs no style of the page to be read', () => {
  expect(draw({ marks: [bar] })).not.toMatch(/style=|<style/);
});
