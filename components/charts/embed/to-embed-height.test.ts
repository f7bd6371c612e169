import { expect, test } from 'vitest';
import { toEmbedHeight } from './to-embed-height.ts';

const row = { label: '2021', national: 40, text: '', lines: [] };

test('a frame is higher than its chart, and grows with the rows of shares', () => {
  const [one, three] = [1, 3].map((count) =>
    toEmbedHeight({ kind: 'shares', shares: { rows: Array.from({ length: count }, () => row) } }),
  );
  expect((three ?? 0) - (one ?? 0)).toBe(2 * 46);
});
