import { expect, test } from 'vitest';
import { z } from 'zod';
import { choice, choices, ids, usualChoice } from './page-parameter.ts';
import { readParameters } from './read-parameters.ts';

const read = (asked: string | string[] | undefined) => {
  const { value, wrong } = readParameters(z.object({ letter: choice(['a', 'b']) }), { letter: asked });
  return [value.letter, wrong.length > 0];
};

test.each([
  [undefined, null, false],
  ['', null, false],
  ['a', 'a', false],
  [['a', 'a'], 'a', false],
  [['', 'a'], 'a', false],
  ['x', null, true],
  ['a,b', null, true],
  [['a', 'x'], null, true],
  [['x', 'a'], null, true],
  [['a', 'b'], null, true],
])('%j of a and b is %s, wrong: %s', (asked, value, isWrong) => {
  expect(read(asked)).toEqual([value, isWrong]);
});

test('a refusal names the parameter, its value and the whole list', () => {
  const schema = z.object({ letter: choice(['a', 'b']) });
  expect(readParameters(schema, { letter: ['x', 'y'] }).wrong).toMatchObject([
    { parameter: 'letter', value: 'x,y', allowed: ['a', 'b'] },
  ]);
});

test('a wrong parameter takes no right one with it', () => {
  const schema = z.object({ letter: usualChoice(['a', 'b']), digit: usualChoice(['1', '2']) });
  expect(readParameters(schema, new URLSearchParams('letter=x&digit=2')).value).toEqual({
    letter: 'a',
    digit: '2',
  });
});

test('ids are repeated or separated by commas, each counts once', () => {
  const { value } = readParameters(z.object({ areas: ids() }), { areas: ['a,b', 'c', '', 'a'] });
  expect(value.areas).toEqual(['a', 'b', 'c']);
});

test.each([
  [undefined, [], false],
  ['', [], false],
  ['b', ['b'], false],
  ['c,a', ['a', 'c'], false],
  [['c', 'a,c'], ['a', 'c'], false],
  ['a,x', [], true],
])('several of a, b and c: %j are %j, wrong: %s', (asked, values, isWrong) => {
  const { value, wrong } = readParameters(z.object({ letter: choices(['a', 'b', 'c']) }), { letter: asked });
  expect([value.letter, wrong.length > 0]).toEqual([values, isWrong]);
});
