import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');
const [light = '', dark = ''] = Array.from(css.matchAll(/:root \{([^}]*)\}/g), ([, body = '']) => body);

const pairs: [name: string, background: string, least: number][] = [
  ['ink', 'paper', 4.5],
  ['ink', 'sunken', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'sunken', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'sunken', 4.5],
  ['warning', 'sunken', 4.5],
  ['plan', 'paper', 3],
  ['actual', 'paper', 3],
  ['national', 'paper', 3],
  ['local', 'paper', 3],
];

test.each(pairs)('%s on %s has a contrast of at least %d in both themes', (name, background, least) => {
  expect(contrast(token(light, name), token(light, background))).toBeGreaterThanOrEqual(least);
  expect(contrast(token(dark, name), token(dark, background))).toBeGreaterThanOrEqual(least);
});

test.each([
  ['plan', 'actual'],
  ['national', 'local'],
])('%s and %s differ in lightness too, for those who see no difference in hue', (a, b) => {
  expect(contrast(token(light, a), token(light, b))).toBeGreaterThanOrEqual(1.3);
  expect(contrast(token(dark, a), token(dark, b))).toBeGreaterThanOrEqual(1.1);
});

function token(theme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';
}

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => toLinear(colour.slice(start, start + 2)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
