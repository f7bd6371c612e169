import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Mark } from '#components/charts/column/columns.ts';
import { StillBar } from './still-bar.tsx';

const bar: Mark = { slot: 0, place: 0, tone: 'plan', fill: 'solid', value: 0, label: '0' };
const draw = (mark: Partial<Mark>) =>
  renderToStaticMarkup(
    <svg>
      <title>bar</title>
      <StillBar mark={{ ...bar, ...mark }} columns={{ top: 10 }} x={0} width={20} stripes="one" />
    </svg>,
  );

test.each(['solid', 'hollow', 'striped', 'part'] as const)(
  'a printed zero is a line on the floor (%s)',
  (fill) => {
    expect(draw({ fill })).toMatch(/<rect[^>]*height="2" fill="var\(--plan\)"/);
  },
);

test('an amount has no such line', () => {
  expect(draw({ value: 5 })).not.toContain('height="2"');
});
