import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Hải Dương', 'hai duong'],
  ['ĐẮK LẮK', 'dak lak'],
  ['  Thừa Thiên  Huế ', 'thua thien hue'],
  ['Bà Rịa - Vũng Tàu', 'ba ria - vung tau'],
  ['Đồng Nai', 'dong nai'],
])('%s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
