import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataBundle, dataImport } from './run.ts';

test('package.json and compose.yaml start the import and the bundle with the options that a start of the site gives them', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts['data:import']).toBe(['node', ...dataImport].join(' '));
  expect(scripts['data:bundle']).toBe(['node', ...dataBundle].join(' '));
  const started = readFileSync('compose.yaml', 'utf8').match(/node [^&[\]]*scripts\/data-import\.ts/g);
  expect(started).toEqual([scripts['data:import']]);
});
