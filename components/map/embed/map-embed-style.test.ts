import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapEmbedStyle } from './map-embed-style.ts';

const toPlain = (css: string) => css.replace(/\s+/g, '').replace(/0\./g, '.');

test('an embed moves the archipelagos and the delta to the same places as the page', () => {
  const page = toPlain(readFileSync('app/styles/map.css', 'utf8'));
  const moves = [...toPlain(mapEmbedStyle.rules).matchAll(/[\w.-]+\{transform:[^}]+/g)].map(([rule]) => rule);
  expect(moves).toHaveLength(6);
  expect(moves.filter((rule) => !page.includes(rule))).toEqual([]);
});
