import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkPalette, lightPalette } from '#components/charts/palette.ts';
import { readMix } from '#tests/fixtures/read-mix.ts';
import { darkMapPalette, lightMapPalette } from './map-palette.ts';

const css = readFileSync('app/styles/map.css', 'utf8');
const names = Array.from(css.matchAll(/^ {2}--(map-[a-z0-9-]+):/gm), ([, name = '']) => name);

test.each([
  ['light', lightMapPalette, lightPalette],
  ['dark', darkMapPalette, darkPalette],
] as const)("the %s fills are the style sheet's", (_, fills, tokens) => {
  const mixed = names.map((name) => [name, readMix(css, name, (token) => tokens[token] ?? '')]);
  expect(fills).toEqual(Object.fromEntries(mixed));
});
