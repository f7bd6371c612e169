import { expect, test } from 'vitest';
import { caveats } from '#lib/domain/vocabulary.ts';
import type { Form } from './added-tables.ts';
import { toAreaChoices, toChoices } from './choices.ts';
import { readCell } from './read-cell.ts';
import { type RawCell, toTextCell } from './sheet.ts';

const numberCell = (value: number, isPercent = false): RawCell => ({ kind: 'number', value, isPercent });
const read = (form: Exclude<Form['form'], 'choice'>, cell: RawCell) => readCell({ form }, cell, null);

test.each([
  ['a whole amount', 'amount', numberCell(130_400_000_000), '130400000000'],
  ['a year', 'year', numberCell(2021), '2021'],
  ['a count', 'count', numberCell(12), '12'],
  ['a percentage by its shortest digits', 'percent', numberCell(91.7), '91.7'],
  ['a negative percentage', 'percent', numberCell(-5.3), '-5.3'],
  ['a date cell', 'date', { kind: 'date', iso: '2025-07-01' }, '2025-07-01'],
  [
    'the address of a link',
    'address',
    { kind: 'text', text: 'Bài báo', address: 'https://a.vn/1' },
    'https://a.vn/1',
  ],
  [
    'the shown address of a link',
    'address',
    { kind: 'text', text: 'https://a.vn/1', address: 'https://b.vn/' },
    'https://a.vn/1',
  ],
  ['the text of a link', 'text', { kind: 'text', text: 'Bài báo', address: 'https://a.vn/1' }, 'Bài báo'],
  ['text with invisible spaces around', 'text', toTextCell('\ufeff Báo\u200b\u00a0'), 'Báo'],
  ['text of two lines', 'text', toTextCell('một\r\nhai'), 'một\nhai'],
  ['text like a formula', 'text', toTextCell('=SUM(A1)'), '=SUM(A1)'],
  ['a step with its unit', 'amountStep', toTextCell('100 triệu'), '100000000'],
  ['a step of a percentage', 'percentStep', toTextCell('0,1'), '0.1'],
  ['an empty cell', 'amount', toTextCell(' \u00a0'), ''],
] as const)('reads %s', (_, form, cell, text) => {
  expect(read(form, cell)).toMatchObject({ understood: true, value: { text } });
});

test.each([
  ['a fraction', 'amount', numberCell(130.4), 'is the number 130.4: write every digit'],
  ['more digits than a double keeps', 'amount', numberCell(2 ** 53), 'more digits than a spreadsheet keeps'],
  ['a negative amount', 'amount', numberCell(-5), 'must not be negative'],
  ['a percent format', 'percent', numberCell(0.917, true), 'is 0.917 shown in a percent format'],
  ['an amount with a percent format', 'amount', numberCell(1, true), 'has a percent format'],
  ['a serial number for a date', 'date', numberCell(45_839), 'is the number 45839, not a date'],
  ['a number for a text', 'text', numberCell(2021), 'is the number 2021; format the cell as text'],
  ['a date for an amount', 'amount', { kind: 'date', iso: '2025-07-01' }, 'is a date (2025-07-01)'],
  ['a formula', 'amount', { kind: 'refused', reason: 'contains a formula' }, 'contains a formula'],
  ['a control character', 'text', toTextCell('a\u0007b'), 'has an invisible control character'],
  ['a step with a word', 'amountStep', toTextCell('hơn 1 tỷ'), 'is a unit: it takes no hơn'],
  ['an unknown name of an area', 'area', toTextCell('Bắc Hà'), 'is no id or name of an area'],
] as const)('refuses %s', (_, form, cell, reason) => {
  expect(read(form, cell)).toEqual({ understood: false, reason: expect.stringContaining(reason) });
});

test.each([
  ['Phu Tho', 'phu-tho – Phú Thọ (đến 2025-06-30)'],
  ['tỉnh Phú Thọ', 'phu-tho – Phú Thọ (đến 2025-06-30)'],
  ['Vĩnh Phúch', 'vinh-phuc – Vĩnh Phúc'],
])('names what is near the unknown area %s', (text, nearest) => {
  const areas = toAreaChoices([
    { id: 'vinh-phuc', nameVi: 'Vĩnh Phúc', nameEn: 'Vinh Phuc', validFrom: null, validTo: null },
    { id: 'phu-tho', nameVi: 'Phú Thọ', nameEn: 'Phu Tho', validFrom: null, validTo: '2025-06-30' },
  ]);
  const nameless = areas.map((area) => ({ ...area, names: area.names.slice(0, 1) }));
  expect(readCell({ form: 'area' }, toTextCell(text), nameless)).toMatchObject({
    reason: expect.stringContaining(`: "${text}"; near it are ${nearest}`),
  });
});

test('a semicolon after the last caveat is no caveat', () => {
  const cell = toTextCell('revised; ');
  expect(readCell({ form: 'caveats' }, cell, toChoices('caveat', caveats))).toMatchObject({
    value: { text: 'revised' },
  });
});

test('reads caveats by code, name and line of the list', () => {
  const cell = toTextCell('revised; chỉ một đợt ;underway – gồm đề án đang làm');
  expect(readCell({ form: 'caveats' }, cell, toChoices('caveat', caveats))).toMatchObject({
    value: { text: 'revised;one_round;underway' },
  });
});
