import { expect, test } from 'vitest';
import { listDifferences } from './snapshot.ts';

const files = (contents: Record<string, string>) =>
  new Map(Object.entries(contents).map(([name, text]) => [name, Buffer.from(text)]));

test('names files that changed, appeared and vanished', () => {
  const before = files({ 'a.csv': '1', 'b.csv': '2', 'c.csv': '3' });
  expect(listDifferences(before, files({ 'a.csv': '1', 'b.csv': '0', 'd.csv': '4' }))).toEqual([
    'b.csv',
    'c.csv',
    'd.csv',
  ]);
});
