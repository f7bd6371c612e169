import { expect, test } from 'vitest';
import { periods } from '#lib/domain/vocabulary.ts';
import en from '#messages/en.json' with { type: 'json' };
import { labelOf, toChoices } from './choices.ts';

test.each([
  ['vi', 'M01', '1 tháng đầu năm'],
  ['en', 'M01', 'first month'],
  ['en', 'M09', 'first 9 months'],
  ['vi', 'unheard', 'unheard'],
] as const)('in %s the period %s is called "%s"', (language, code, label) => {
  expect(labelOf(language, 'period', code)).toBe(label);
});

test('no choice shows how a message is written', () => {
  const choices = Object.keys(en.vocabulary).flatMap((group) => toChoices(group, periods));
  expect(choices.flatMap(({ item, names }) => [item, ...names]).filter((text) => /[{}#]/.test(text))).toEqual(
    [],
  );
});
