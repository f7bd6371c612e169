import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Bound for one room each, where the other's word would mislead: row values of the import beside columns of a chart, rows of an area beside its page. */
const apart = ['Columns', 'PrintedArea'];

test('a type that rooms share has one meaning: no two that are exported bear one name', () => {
  const files = globSync('{app,components,lib,scripts,i18n}/**/*.{ts,tsx}', {
    exclude: (name) => name.includes('.test.'),
  });
  const exported = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  );
  const twice = exported.filter((name, at) => exported.indexOf(name) !== at);
  expect(exported.length).toBeGreaterThan(400);
  expect(twice.filter((name) => !apart.includes(name))).toEqual([]);
});
