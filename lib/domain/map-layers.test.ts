import { describe, expect, test } from 'vitest';
import { addShownLayer, chooseLayerView, listMapLayers } from './map-layers.ts';
import type { MapChoice } from './map-view.ts';

const choices: MapChoice[] = [
  { year: 2024, measure: 'plan', funding: 'local', count: 8 },
  { year: 2024, measure: 'plan', funding: 'total', count: 0 },
  { year: 2023, measure: 'plan', funding: 'local', count: 0 },
  { year: 2022, measure: 'plan', funding: 'local', count: 9 },
  { year: 2022, measure: 'figures', funding: 'any', count: 20 },
];
const write = (layers: ReturnType<typeof addShownLayer>) =>
  layers.map(({ measure, funding, years }) => [
    `${measure} ${funding}`,
    years.map(({ year, count }) => `${year}: ${count}`).join(', '),
  ]);
const layers = listMapLayers(choices);

test('layers and years without a unit are not offered', () => {
  expect(write(layers)).toEqual([
    ['plan local', '2024: 8, 2022: 9'],
    ['figures any', '2022: 20'],
  ]);
});

test('a layer has its place whatever the newest year lacks', () => {
  const late = listMapLayers([
    { year: 2024, measure: 'completion', funding: 'total', count: 0 },
    { year: 2024, measure: 'plan', funding: 'local', count: 8 },
    { year: 2022, measure: 'completion', funding: 'total', count: 1 },
  ]);
  expect(write(late)).toEqual([
    ['completion total', '2022: 1'],
    ['plan local', '2024: 8'],
  ]);
});

describe('going over to a layer', () => {
  const [plans] = layers;
  test.each([
    ['keeps the year where the layer has it', 2024, 2024],
    ['takes the fullest year where it does not', 2023, 2022],
    ['takes the fullest year without one', null, 2022],
  ])('%s', (_, year, shown) => {
    expect(plans && chooseLayerView(plans, year)).toEqual({ year: shown, measure: 'plan', funding: 'local' });
  });

  test('a layer without a year shows nothing', () => {
    expect(chooseLayerView({ years: [] }, 2024)?.year ?? null).toBeNull();
  });
});

describe('what is shown stands among the layers', () => {
  test.each([
    [
      'a year in which no unit has it',
      { year: 2023, measure: 'plan', funding: 'local' },
      ['plan local', '2024: 8, 2023: 0, 2022: 9'],
    ],
    [
      'a year that is offered anyway',
      { year: 2022, measure: 'plan', funding: 'local' },
      ['plan local', '2024: 8, 2022: 9'],
    ],
    [
      'a layer that no unit has',
      { year: 2024, measure: 'plan', funding: 'total' },
      ['plan total', '2024: 0'],
    ],
  ] as const)('%s', (_, view, expected) => {
    expect(write(addShownLayer(layers, view))).toContainEqual(expected);
  });

  test('coverage is no layer of a year', () => {
    expect(addShownLayer(layers, { year: null, measure: 'coverage', funding: 'any' })).toBe(layers);
  });
});
