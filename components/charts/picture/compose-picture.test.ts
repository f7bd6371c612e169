// @vitest-environment happy-dom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Mark } from '#components/charts/column/columns.ts';
import { lightPalette } from '#components/charts/palette.ts';
import { ColumnStill } from '#components/charts/still/column-still.tsx';
import { composePicture } from './compose-picture.ts';

const texts = {
  title: 'Kế hoạch & thực hiện <tổng>',
  unit: 'tỷ đồng',
  credit: 'Khuyến công mở; dữ liệu tìm ngày 23/11/2026',
  address: 'https://example.org/vi/regions/phia-bac#plan-actual',
};

const legend = () => {
  const list = document.createElement('ul');
  list.innerHTML =
    '<li><svg width="16"><rect fill="var(--plan)"></rect></svg>Kế hoạch</li><li>Thực hiện</li>';
  return list;
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
  const { svg, width, height } = composePicture(chart(), legend(), texts);
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
  const { svg } = composePicture(chart(), legend(), texts);
  expect(svg).not.toContain('var(');
  expect(svg).toContain(`fill="${lightPalette.plan}"`);
});

test('a narrow chart still has room for its words, which break', () => {
  const { svg, width } = composePicture(draw('<svg viewBox="0 0 200 100"></svg>'), legend(), {
    ...texts,
    credit: 'từ '.repeat(60),
  });
  expect(width).toBe(480);
  expect(svg.match(/font-size="13"/g)?.length).toBeGreaterThan(3);
});

test('a long title takes as many lines as it needs', () => {
  const long = composePicture(chart(), legend(), {
    ...texts,
    title: 'Khu vực miền Trung - Tây Nguyên '.repeat(4),
  });
  expect(long.svg.match(/font-size="20"/g)?.length).toBeGreaterThan(2);
  expect(long.height).toBeGreaterThan(composePicture(chart(), legend(), texts).height);
});

test('a still is drawn as wide as it says, its scale in a margin of its own', () => {
  const still = draw('<svg width="100%" height="288" data-width="796" data-gutter="44"></svg>');
  const { svg, width } = composePicture(still, null, texts);
  expect(width).toBe(796 + 44 + 48);
  expect(svg).toContain('x="68"');
});

test('a picture has the labels that a wide figure has', () => {
  const still = draw(
    '<svg height="288"><text class="from-800">wide</text><text class="until-800">narrow</text><text class="from-1080">widest</text></svg>',
  );
  const { svg } = composePicture(still, null, texts);
  expect(svg).toContain('wide<');
  expect(svg).not.toMatch(/narrow|widest/);
});

test('a map is as wide as it says, without links that lead nowhere from a file, and without what only phones see', () => {
  const map = draw(
    '<svg viewBox="-4 -4 1600 1200" data-width="800"><a href="/vi/provinces/nghe-an"><path fill="var(--map-plan-1)"></path></a><rect display="none"></rect></svg>',
  );
  const { svg, width } = composePicture(map, null, texts);
  expect(width).toBe(800 + 48);
  expect(svg).toContain('height="600"');
  expect(svg).not.toMatch(/href|display|var\(/);
});

test('a long legend takes more lines, and none leaves the picture', () => {
  const list = document.createElement('ul');
  list.innerHTML = '<li>khoảng mà cách làm tròn của các số in cho phép</li>'.repeat(4);
  const { height } = composePicture(chart(), list, texts);
  expect(height).toBeGreaterThan(composePicture(chart(), legend(), texts).height);
});

test('no number of a drawing is lost in its picture, whatever the width of the screen that drew it', () => {
  const marks = Array.from({ length: 24 }, (_, slot) =>
    [0, 1].map((place): Mark => {
      const value = 1000 + 2 * slot + place;
      const tone = place === 0 ? 'plan' : 'actual';
      return { slot, place, tone, fill: 'solid', value, label: `≈${value}`, star: slot === 3 || undefined };
    }),
  ).flat();
  const years = marks.filter(({ place }) => place === 0).map(({ slot }) => 2003 + slot);
  const columns = { years, places: 2, marks, top: 1200, ticks: [], lines: [] };
  const markup = renderToStaticMarkup(createElement(ColumnStill, { columns, id: 'one', summary: 'it' }));
  const { svg } = composePicture(draw(markup), null, texts);
  for (const { label, star } of marks)
    expect(svg.match(new RegExp(`>${label}${star ? '\\*' : ''}<`, 'g'))).toHaveLength(1);
  expect(svg).not.toContain('>*<');
});

test('a legend says each sign once', () => {
  const list = document.createElement('ul');
  list.innerHTML = '<li><svg width="16"><text>*</text></svg>có số khác</li>';
  const { svg } = composePicture(chart(), list, texts);
  expect(svg.match(/\*/g)).toHaveLength(1);
  expect(svg).toContain('>có số khác<');
});
