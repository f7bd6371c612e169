import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeContrast, computeLeastDistance } from '#tests/fixtures/colour.ts';
import { readMix } from '#tests/fixtures/read-mix.ts';
import { readThemes, type ThemeColours } from '#tests/fixtures/read-themes.ts';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const { light, dark } = readThemes(css);

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

const map = readFileSync('app/styles/map.css', 'utf8');

describe.each(['completion', 'plan', 'actual', 'figures'])('the map of %s, in both themes', (measure) => {
  const ramps = [light, dark].map((theme) => ({ theme, fills: listFills(measure, theme) }));

  test('has five fills that stay apart from each other and from paper, for people who miss a kind of cone too', () => {
    const steps = ramps.flatMap(({ theme, fills }) =>
      fills.map((fill, at) => computeLeastDistance(fill, fills[at - 1] ?? token(theme, 'paper'))),
    );
    expect(steps).toHaveLength(10);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.08);
  });

  test('outlines the three paler fills with ink and the two darker ones with paper, at 3 to 1', () => {
    const contrasts = ramps.flatMap(({ theme, fills }) =>
      fills.map((fill, at) => computeContrast(fill, token(theme, at < 3 ? 'ink' : 'paper'))),
    );
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });
});

/** The five fills of a measure's map, from the style sheet. */
function listFills(measure: string, theme: ThemeColours): string[] {
  return [1, 2, 3, 4, 5].map((level) =>
    readMix(map, `map-${measure}-${level}`, (name) => token(theme, name)),
  );
}

function token(theme: ThemeColours, name: string): string {
  return theme[name] ?? '';
}
