import { describe, expect, test } from 'vitest';
import { coverageView } from '#lib/domain/map-view.ts';
import { parseMapQuery, toLayerName, toMapViewPath } from './map-address.ts';

const years = [2021, 2020];
const open = { year: null, measure: null, funding: null };

describe('the query string of the map', () => {
  test('leaves everything open without a word', () => {
    expect(parseMapQuery({}, years)).toEqual({
      asked: open,
      layer: null,
      boundaries: 'reported',
      problems: { wrong: [], amountsOfAll: false },
    });
  });

  test('tells year, measure, funding and map', () => {
    const query = { year: '2021', measure: 'plan', funding: 'local', boundaries: '2025' };
    expect(parseMapQuery(query, years)).toMatchObject({
      asked: { year: 2021, measure: 'plan', funding: 'local' },
      boundaries: '2025',
    });
  });

  test('empty values, as a form sends them, and other parameters are none', () => {
    expect(parseMapQuery({ year: '', utm_source: 'x' }, years).problems.wrong).toEqual([]);
  });

  test.each(['year', 'measure', 'funding', 'boundaries'])('a %s that does not exist is told', (name) => {
    const { asked, problems } = parseMapQuery({ [name]: '1899' }, years);
    expect([asked, problems.wrong]).toEqual([open, [name]]);
  });

  test('amounts of all fundings together are told, since nothing adds them up; figures can be counted', () => {
    const plans = parseMapQuery({ measure: 'plan', funding: 'any' }, years);
    expect([plans.asked.funding, plans.problems.amountsOfAll]).toEqual([null, true]);
    const figures = parseMapQuery({ measure: 'figures', funding: 'any' }, years);
    expect([figures.asked.funding, figures.problems.amountsOfAll]).toEqual(['any', false]);
  });
});

test('a layer that there is none of is told as what the form calls it', () => {
  const { layer, problems } = parseMapQuery({ layer: 'growth' }, years);
  expect([layer, problems.wrong]).toEqual([null, ['measure']]);
});

test('the form names a layer in one word, beside a year that need not have it', () => {
  const layer = toLayerName({ measure: 'plan', funding: 'local' });
  expect(layer).toBe('plan-local');
  expect(parseMapQuery({ layer, year: '2021' }, years)).toMatchObject({
    layer,
    asked: { ...open, year: 2021 },
    problems: { wrong: [] },
  });
});

test('coverage is of all years, and its address names none', () => {
  expect(toMapViewPath(coverageView, '2025')).toBe('/map?measure=coverage&boundaries=2025');
  expect(parseMapQuery({ measure: 'coverage' }, years).asked).toEqual({ ...open, measure: 'coverage' });
});

test('the address holds the whole state and reads back', () => {
  const view = { year: 2021, measure: 'completion', funding: 'total' } as const;
  expect(toMapViewPath(view, 'reported')).toBe('/map?year=2021&measure=completion&funding=total');
  const address = toMapViewPath(view, '2025');
  const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
  expect(parseMapQuery(query, years)).toMatchObject({ asked: view, boundaries: '2025' });
});
