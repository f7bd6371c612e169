import { expect, test } from 'vitest';
import { computeCoverageMap } from './coverage-map.ts';

const unit = (id: string, figureCount: number, ...predecessors: string[]) => ({
  id,
  figureCount,
  predecessors,
  years: [],
});

const former = [unit('x', 9), unit('y', 5), unit('z', 0)];
const units = [
  unit('a', 17),
  unit('b', 0, 'x', 'y'),
  unit('c', 3, 'z'),
  unit('d', 0, 'z'),
  unit('e', 2, 'x'),
];
const map = computeCoverageMap(units, new Map([...former, ...units].map((one) => [one.id, one])));

test('a unit is in the class of its own and its predecessors’ figures, said apart, the most known first', () => {
  const shown = map.classes.map(({ bounds, units: own }) => [
    `${bounds.from}–${bounds.to}`,
    own.map(({ area, value }) =>
      value.kind === 'coverage' ? `${area.id} ${value.own}+${value.former}` : '',
    ),
  ]);
  expect(shown).toEqual([
    ['2–5', ['c 3+0']],
    ['10–20', ['a 17+0', 'b 0+14', 'e 2+9']],
  ]);
});

test('nothing is known of a unit whose predecessors have no figures either', () => {
  expect(map.nothing.map(({ id }) => id)).toEqual(['d']);
});

test('classes grow with the numbers', () => {
  const many = [unit('a', 30_000), unit('b', 4_000)];
  const { classes } = computeCoverageMap(many, new Map());
  expect(classes.map(({ bounds }) => `${bounds.from}–${bounds.to}`)).toEqual(['2000–5000', '20000–50000']);
});
