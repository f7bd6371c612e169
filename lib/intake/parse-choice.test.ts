import { expect, test } from 'vitest';
import { bounds, confidences, measures, periods } from '#lib/domain/vocabulary.ts';
import { toAreaChoices, toChoices } from './choices.ts';
import { parseChoice } from './parse-choice.ts';

const measureChoices = toChoices('measure', measures);

test.each([
  ['the code', 'plan'],
  ['the code in capitals', 'PLAN'],
  ['the Vietnamese name', 'Kế hoạch'],
  ['the name in small letters', 'kế hoạch'],
  ['the name in decomposed letters', 'Kế hoạch'.normalize('NFD')],
  ['the English name', 'Plan'],
  ['the line of the drop-down', 'plan – Kế hoạch'],
])('understands %s', (_, text) => {
  expect(parseChoice(text, measureChoices)).toEqual({ understood: true, value: 'plan' });
});

test.each([
  ['hơn', 'over'],
  ['trên', 'over'],
  ['hơn, trên', 'over'],
  ['gần', 'under'],
  ['about', 'about'],
])('understands the word before a number: %s', (text, value) => {
  expect(parseChoice(text, toChoices('bound', bounds))).toEqual({ understood: true, value });
});

test.each(['vừa', 'medium – vừa', 'medium – đọc có khả năng đúng', 'đọc có khả năng đúng'])(
  'understands a confidence as today’s and as earlier templates call it: %s',
  (text) => {
    expect(parseChoice(text, toChoices('confidence', confidences))).toMatchObject({ value: 'medium' });
  },
);

test('understands a period of months by its name', () => {
  expect(parseChoice('9 tháng đầu năm', toChoices('period', periods))).toMatchObject({ value: 'M09' });
});

test.each(['ke hoach', 'kế hoạch năm', 'plan – Thực hiện', ''])('does not guess what %o means', (text) => {
  expect(parseChoice(text, measureChoices)).toBeNull();
});

const area = (
  id: string,
  nameVi: string,
  nameEn: string,
  validFrom: string | null,
  validTo: string | null,
) => ({
  id,
  nameVi,
  nameEn,
  validFrom,
  validTo,
});
const areaChoices = toAreaChoices([
  area('lao-cai', 'Lào Cai', 'Lao Cai', null, '2025-06-30'),
  area('lao-cai-2025', 'Lào Cai', 'Lao Cai', '2025-07-01', null),
  area('yen-bai', 'Yên Bái', 'Yen Bai', null, '2025-06-30'),
]);

test.each([
  ['Yên Bái', 'yen-bai'],
  ['Yen Bai', 'yen-bai'],
  ['lao-cai', 'lao-cai'],
  ['lao-cai-2025 – Lào Cai (từ 2025-07-01)', 'lao-cai-2025'],
  ['lao-cai – Lào Cai (đến 2025-06-30)', 'lao-cai'],
])('understands the area %s', (text, id) => {
  expect(parseChoice(text, areaChoices)).toEqual({ understood: true, value: id });
});

test('refuses a name that two areas bear', () => {
  expect(parseChoice('Lào Cai', areaChoices)).toEqual({
    understood: false,
    reason:
      'has several readings: "Lào Cai" can be lao-cai (until 2025-06-30) or lao-cai-2025 (from 2025-07-01); write the id',
  });
});
