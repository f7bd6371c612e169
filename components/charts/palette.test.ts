import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkPalette, lightPalette, paintLight } from './palette.ts';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const darkFrom = css.indexOf('@media (prefers-color-scheme: dark)');

function readColours(part: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', value]) => [name, value]),
  );
}

test('the colours are those of the two themes', () => {
  expect(lightPalette).toEqual(readColours(css.slice(css.indexOf(':root {'), darkFrom)));
  expect(darkPalette).toEqual(readColours(css.slice(darkFrom)));
});

test('a painted drawing keeps nothing of the page', () => {
  expect(paintLight('<rect fill="var(--plan)"/>')).toBe('<rect fill="#8f8778"/>');
  expect(paintLight('<path fill="var(--map-plan-5)"/>')).toMatch(/^<path fill="#[0-9a-f]{6}"\/>$/);
});
