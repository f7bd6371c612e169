import { expect, test } from 'vitest';
import { countLines } from './count-lines.ts';

// A width of 10 digits is room for 11 letters.
test.each([
  ['', 1],
  ['ngân sách', 1],
  ['khuyến công', 1],
  ['khuyến công mở', 2],
  ['một hai ba bốn năm sáu', 2],
  ['một\nhai', 2],
  ['khuyếncông12', 2],
  ['a khuyếncôngkhuyếncông', 3],
])('"%s" takes %i lines', (text, lines) => {
  expect(countLines(text, 10)).toBe(lines);
});
