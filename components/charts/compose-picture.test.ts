// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composePicture, lightPalette } from './compose-picture.ts';

const texts = {
  title: 'Kế hoạch & thực hiện <tổng>',
  unit: 'tỷ đồng',
  legend: [
    { label: 'Kế hoạch', tone: 'plan' },
    { label: 'Thực hiện', tone: 'actual' },
  ],
  credit: 'Khuyến công mở; dữ liệu tìm ngày 23/11/2026',
  address: 'https://example.org/vi/regions/phia-bac#plan-actual',
};

function draw(markup: string): SVGSVGElement {
  document.body.innerHTML = markup;
  const chart = document.querySelector('svg');
  if (!chart) throw new Error('no chart');
  return chart;
}

const chart = () =>
  draw(
    '<svg viewBox="0 0 600 300"><rect fill="var(--plan)" stroke="var(--line)" width="10" height="9"></rect></svg>',
  );

test('a picture says title, unit, legend, source and address around the chart', () => {
  const { svg, width, height } = composePicture(chart(), texts);
  expect([width, height > 380]).toEqual([648, true]);
  for (const text of [
    'Kế hoạch &#38; thực hiện &#60;tổng&#62;',
    'tỷ đồng',
    'Thực hiện',
    texts.credit,
    texts.address,
  ])
    expect(svg).toContain(text);
  expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
});

test('a picture is light and needs nothing of the page', () => {
  const { svg } = composePicture(chart(), texts);
  expect(svg).not.toContain('var(');
  expect(svg).toContain(`fill="${lightPalette.plan}"`);
});

test('a narrow chart still has room for its words, which break', () => {
  const { svg, width } = composePicture(draw('<svg viewBox="0 0 200 100"></svg>'), {
    ...texts,
    credit: 'từ '.repeat(60),
  });
  expect(width).toBe(480);
  expect(svg.match(/font-size="13"/g)?.length).toBeGreaterThan(3);
});

test('a long title takes as many lines as it needs', () => {
  const long = composePicture(chart(), { ...texts, title: 'Khu vực miền Trung - Tây Nguyên '.repeat(4) });
  expect(long.svg.match(/font-size="20"/g)?.length).toBeGreaterThan(2);
  expect(long.height).toBeGreaterThan(composePicture(chart(), texts).height);
});

test('the colours are those of the light theme', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8');
  const light = css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme: dark)'));
  const found = Object.fromEntries(
    [...light.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
  expect(lightPalette).toEqual(found);
});
