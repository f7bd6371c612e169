import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Names by which a script or a picture with styles of its own finds an element. */
const hooks = ['coverage-block', 'unit'];

const readAll = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, 'utf8'));

test('every class that a component names has a rule in the styles of the build', () => {
  const styles = readAll('.next/static/**/*.css').join('\n');
  const ruled = new Set(
    [...styles.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
  );
  const named = readAll('{app,components}/**/*.tsx').flatMap((source) =>
    [...source.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  expect(ruled.size).toBeGreaterThan(200);
  expect([...new Set(named)].filter((name) => !ruled.has(name) && !hooks.includes(name))).toEqual([]);
});
