import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ColumnKind } from '#lib/export/column.ts';
import { figureTable } from '#lib/export/figure-table.ts';

const text = readFileSync('lib/examples/completion.pq', 'utf8');

/** How Power Query calls what a column holds. */
const types: Partial<Record<ColumnKind, string>> = {
  amount: 'Int64.Type',
  count: 'Int64.Type',
  year: 'Int64.Type',
  flag: 'type logical',
  date: 'type date',
};

test('the query gives every column of figures.csv its type, in the order of the file', () => {
  const typed = [...text.matchAll(/\{"(\w+)", (type \w+|Int64\.Type)\}/g)].map(([, name, type]) => [
    name,
    type,
  ]);
  expect(typed).toEqual(figureTable.columns.map(({ name, kind }) => [name, types[kind] ?? 'type text']));
});

test('the query computes with columns that exist', () => {
  const taken = text.match(/SelectColumns\(Shown, \{(.+)\}\)/)?.[1]?.split(', ') ?? [];
  const names = figureTable.columns.map(({ name }) => `"${name}"`);
  expect(names).toEqual(expect.arrayContaining(taken));
  expect(taken.length).toBeGreaterThan(0);
});

test('each step of the query is the one before it, and the last is its result', () => {
  const steps = [...text.matchAll(/^ {4}(\w+) = /gm)].map(([, name]) => name ?? '');
  const [, ...later] = steps.slice(1);
  for (const [index, step] of later.entries())
    expect(text).toMatch(new RegExp(`^ {4}${step} = \\w+\\.\\w+\\(${steps[index + 1]}\\b`, 'm'));
  expect(text.trim().endsWith(`in\n    ${steps.at(-1)}`)).toBe(true);
});

test('brackets close in the order in which they open', () => {
  const open: string[] = [];
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  for (const sign of text.replace(/"[^"]*"|\/\/.*/g, '').match(/[()[\]{}]/g) ?? [])
    if (pairs[sign]) expect(open.pop()).toBe(pairs[sign]);
    else open.push(sign);
  expect(open).toEqual([]);
});
