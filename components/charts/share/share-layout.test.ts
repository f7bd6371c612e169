import { expect, test } from 'vitest';
import { shareSize, toShareHeight, toShareTop } from './share-layout.ts';

test('each row has its place, and the last ends above the scale', () => {
  expect(toShareTop(1).bar - toShareTop(0).bar).toBe(shareSize.row);
  expect(toShareTop(4).bar + shareSize.bar).toBeLessThan(toShareHeight(5) - shareSize.bottom);
});
