import { expect, test } from 'vitest';
import { hasTypedWords } from './has-typed-words.ts';

test.each([
  ['Nghệ An', 'nghe', true],
  ['Nghệ An', 'an nghe', true],
  ['Đắk Lắk', 'dak l', true],
  ['Thừa Thiên Huế', 'hue', true],
  ['Nghệ An', 'ghe', false],
  ['Nghệ An', 'nghe tinh', false],
  ['Nghệ An', '', true],
])('%s is found by “%s”: %s', (text, typed, isFound) => {
  expect(hasTypedWords(text, typed)).toBe(isFound);
});
