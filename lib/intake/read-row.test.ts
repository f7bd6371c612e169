import { expect, test } from 'vitest';
import { makeRowReader } from './read-row.ts';
import { type RawCell, toTextCell } from './sheet.ts';

const readFigure = makeRowReader('figures', []);
const read = (cells: Record<string, string>) =>
  readFigure(new Map(Object.entries(cells).map(([column, text]) => [column, toTextCell(text)])));

test('takes the step from the printed digits and says so', () => {
  const { cells, derived, problems } = read({ amount_vnd: '130,4 tỷ', bound: 'exact' });
  expect(cells).toMatchObject({ amount_vnd: '130400000000', step_vnd: '100000000', bound: 'exact' });
  expect(derived).toEqual([{ column: 'step_vnd', text: '100000000' }]);
  expect(problems).toEqual([]);
});

test('takes the bound from the word before the amount and says so', () => {
  const { cells, derived } = read({ amount_vnd: 'hơn 25 tỷ' });
  expect(cells).toMatchObject({ bound: 'over' });
  expect(derived).toContainEqual({ column: 'bound', text: 'over' });
});

test('derives nothing that the row says itself', () => {
  expect(read({ amount_vnd: 'hơn 25 tỷ', step_vnd: '1 tỷ', bound: 'over' }).derived).toEqual([]);
});

test.each([
  [
    'a step that the digits contradict',
    { amount_vnd: '130,4 tỷ', step_vnd: '1 tỷ', bound: 'exact' },
    'step_vnd',
    'is 1000000000, but the printed number says 100000000',
  ],
  [
    'a bound that the word contradicts',
    { amount_vnd: 'hơn 25 tỷ', bound: 'exact' },
    'bound',
    'is exact, but the printed number says over',
  ],
  [
    'digits alone without a step',
    { amount_vnd: '130400000000', bound: 'exact' },
    'step_vnd',
    'is empty, and 130400000000 alone does not tell to which unit',
  ],
])('refuses %s', (_, cells, column, message) => {
  expect(read(cells).problems).toEqual([{ column, message: expect.stringContaining(message) }]);
});

test('a refused step is one problem', () => {
  expect(read({ amount_vnd: '130400000000', step_vnd: '1.000', bound: 'exact' }).problems).toHaveLength(1);
});

const readClaim = makeRowReader('claims', []);
const readNumeric = (value: number, step: string) =>
  readClaim(
    new Map<string, RawCell>([
      ['value_pct', { kind: 'number', value, isPercent: false }],
      ['step_pct', toTextCell(step)],
    ]),
  );

test.each([
  [91.7, '0,1'],
  [92, '1'],
])('takes the percentage %d of a numeric cell beside the step %s', (value, step) => {
  expect(readNumeric(value, step).problems).toEqual([]);
});

test('refuses a whole percentage of a numeric cell beside a step of decimals: 91,702 may have become 91702', () => {
  expect(readNumeric(91_702, '0,001').problems).toEqual([
    { column: 'value_pct', message: expect.stringContaining('may have dropped a decimal comma') },
  ]);
});

test('a refused amount is one problem, though its step and bound are missing too', () => {
  const { problems, waiting } = read({ amount_vnd: '1.436 tỷ', step_vnd: '', bound: '' });
  expect(problems.map(({ column }) => column)).toEqual(['amount_vnd']);
  expect(waiting).toEqual(['step_vnd', 'bound']);
});
