import { expect, test } from 'vitest';
import { listDifferences } from './list-differences.ts';

test('the columns that differ, a list joined as the files write it', () => {
  const before = JSON.stringify({ amountVnd: '5', caveats: ['a'], projects: null, year: 2021 });
  const after = JSON.stringify({ amountVnd: '6', caveats: ['a', 'b'], projects: 3, year: 2021 });
  expect(listDifferences(before, after)).toEqual([
    { column: 'amountVnd', before: '5', after: '6' },
    { column: 'caveats', before: 'a', after: 'a;b' },
    { column: 'projects', before: '', after: '3' },
  ]);
});

test('of an added or removed row those that are filled', () => {
  const text = JSON.stringify({ caveats: [], id: 'f1', projects: null, title: '' });
  expect(listDifferences(null, text)).toEqual([{ column: 'id', before: '', after: 'f1' }]);
  expect(listDifferences(text, null)).toEqual([{ column: 'id', before: 'f1', after: '' }]);
});

test('a column called like a part of an object is a column', () => {
  expect(listDifferences('{"constructor":"a"}', '{"constructor":"b"}')).toEqual([
    { column: 'constructor', before: 'a', after: 'b' },
  ]);
});
