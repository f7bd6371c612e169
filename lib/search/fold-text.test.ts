import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Hải Dương', 'hai duong'],
  ['ĐẮK LẮK', 'dak lak'],
  ['  Thừa Thiên  Huế ', 'thua thien hue'],
  ['Bà Rịa - Vũng Tàu', 'ba ria - vung tau'],
  ['Đồng Nai', 'dong nai'],
  ['\u00D0ồng Nai', 'dong nai'],
  ['\u00F0ắk lắk', 'dak lak'],
  ['\u0189ồng Nai', 'dong nai'],
  ['Lâm \u0256ồng', 'lam dong'],
  ['D\u0335ồng Nai', 'dong nai'],
  ['đ\u00F4\u0300ng nai', 'dong nai'],
  ['Đo\u0302\u0300ng Nai'.normalize('NFD'), 'dong nai'],
])('%s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
