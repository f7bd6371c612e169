import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeContrast, computeLeastDistance } from '#tests/fixtures/colour.ts';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = Array.from(css.matchAll(/:root \{([^}]*)\}/g), ([, body = '']) => body);

test.each([
  ['ink', 'paper', 4.5],
  ['ink', 'sunken', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'sunken', 4.5],
  ['ink', 'raised', 4.5],
  ['muted', 'raised', 4.5],
  ['link', 'raised', 4.5],
  ['brand', 'paper', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'sunken', 4.5],
  ['warning', 'paper', 4.5],
  ['warning', 'sunken', 4.5],
  ['plan', 'paper', 3],
  ['actual', 'paper', 3],
  ['total', 'paper', 3],
  ['national', 'paper', 3],
  ['local', 'paper', 3],
  ['total', 'raised', 3],
  ['national', 'raised', 3],
  ['local', 'raised', 3],
  ['brand', 'raised', 3],
  ['brand', 'sunken', 3],
])('%s on %s has a contrast of at least %d in both themes', (name, background, least) => {
  expect(computeContrast(token(light, name), token(light, background))).toBeGreaterThanOrEqual(least);
  expect(computeContrast(token(dark, name), token(dark, background))).toBeGreaterThanOrEqual(least);
});

test.each([
  ['plan', 'actual'],
  ['national', 'local'],
  ['total', 'national'],
  ['total', 'local'],
])('%s and %s stay apart for people who miss a kind of cone, in both themes', (a, b) => {
  expect(computeLeastDistance(token(light, a), token(light, b))).toBeGreaterThanOrEqual(0.12);
  expect(computeLeastDistance(token(dark, a), token(dark, b))).toBeGreaterThanOrEqual(0.12);
});

function token(theme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';
}
