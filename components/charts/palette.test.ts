import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readThemes } from '#tests/fixtures/read-themes.ts';
import { darkPalette, lightPalette, paintLight } from './palette.ts';

test('the colours are those of the two themes', () => {
  const { light, dark } = readThemes(readFileSync('app/styles/tokens.css', 'utf8'));
  expect(lightPalette).toEqual(light);
  expect(darkPalette).toEqual(dark);
});

test('a painted drawing keeps nothing of the page', () => {
  expect(paintLight('<rect fill="var(--plan)"/>')).toBe('<rect fill="#8f8778"/>');
  expect(paintLight('<path fill="var(--map-plan-5)"/>')).toMatch(/^<path fill="#[0-9a-f]{6}"\/>$/);
});
