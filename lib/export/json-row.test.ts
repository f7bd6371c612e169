import { expect, test } from 'vitest';
import type { CellValue, Column } from './column.ts';
import { toJsonRow } from './json-row.ts';

const column: Column = {
  name: 'x',
  kind: 'text',
  optional: true,
  list: false,
  values: null,
  prefixes: null,
  refersTo: null,
};

test.each<[string, CellValue, unknown]>([
  ['an amount below 2^53', 130_400_000_000n, '130400000000'],
  ['an amount above 2^53, digit for digit', 9_007_199_254_740_993n, '9007199254740993'],
  ['a fall', -1_700_000_000n, '-1700000000'],
  ['a rate, as CSV has it', 130.4 / 1.422, 91.701828],
  ['a rate that rounds to nothing', -0.000_000_1, 0],
  ['a count', 22, 22],
  ['a flag', false, false],
  ['a text that CSV would guard', '=1+1', '=1+1'],
  ['missing', null, null],
])('writes %s', (_what, cell, written) => {
  expect(toJsonRow([column], [cell])).toEqual({ x: written });
});

test.each<[string, CellValue, unknown]>([
  ['several', ['revised', 'underway'], ['revised', 'underway']],
  ['one', [100_000_000n], ['100000000']],
  ['none', [], []],
  ['missing', null, []],
])('a list is an array: %s', (_what, cell, written) => {
  expect(toJsonRow([{ ...column, list: true }], [cell])).toEqual({ x: written });
});

test('refuses what is no number', () => {
  expect(() => toJsonRow([column], [Number.NaN])).toThrow(RangeError);
});
