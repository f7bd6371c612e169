import { expect, test } from 'vitest';
import { countFigures, countFiguresOf, listFormerOfYear } from './count-figures.ts';

const unit = (id: string, figureCount: number, years: number[] = [], predecessors: string[] = []) => ({
  id,
  figureCount,
  years,
  predecessors,
});
const toMap = (...units: ReturnType<typeof unit>[]) => new Map(units.map((one) => [one.id, one]));

const phuTho = unit('phu-tho', 3, [2018]);
const vinhPhuc = unit('vinh-phuc', 9, [2016, 2020]);
const hoaBinh = unit('hoa-binh', 0);
const formed = unit('phu-tho-2025', 0, [], ['hoa-binh', 'phu-tho', 'vinh-phuc']);
const areas = toMap(phuTho, vinhPhuc, hoaBinh, formed);

test('the figures of predecessors are counted apart, and the unit is not one of which nothing is known', () => {
  expect(countFigures(formed, areas)).toEqual({
    own: 0,
    former: 12,
    formerUnits: [phuTho, vinhPhuc],
    years: [2016, 2018, 2020],
    known: 'former',
  });
});

test('own figures go first', () => {
  const own = { ...formed, figureCount: 2, years: [2025] };
  expect(countFigures(own, areas)).toMatchObject({
    own: 2,
    former: 12,
    known: 'own',
    years: [2016, 2018, 2020, 2025],
  });
});

test('nothing is known only where neither the unit nor a predecessor has a figure', () => {
  expect(countFigures(hoaBinh, areas).known).toBe('none');
  expect(countFigures(unit('x', 0, [], ['hoa-binh', 'unheard-of']), areas).known).toBe('none');
});

test('predecessors of predecessors count too, each once, also in a circle', () => {
  const [a, b] = [unit('a', 1, [2001], ['b']), unit('b', 2, [2000], ['a', 'vinh-phuc'])];
  const counts = countFigures(a, toMap(a, b, vinhPhuc));
  expect(counts).toMatchObject({ own: 1, former: 11, formerUnits: [b, vinhPhuc] });
});

test('of one year those predecessors are named that have figures of it', () => {
  expect(listFormerOfYear(formed, areas, 2016)).toEqual([vinhPhuc]);
  expect(listFormerOfYear(formed, areas, 2017)).toEqual([]);
  expect(listFormerOfYear(vinhPhuc, areas, 2016)).toEqual([]);
});

test('an area is counted by its id; of one that is not listed nothing is known', () => {
  expect(countFiguresOf('vinh-phuc', [vinhPhuc, hoaBinh])).toEqual(countFigures(vinhPhuc, toMap(vinhPhuc)));
  expect(countFiguresOf('atlantis', [vinhPhuc])).toMatchObject({ own: 0, former: 0, known: 'none' });
});
