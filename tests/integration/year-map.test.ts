import { expect, test } from 'vitest';
import { chooseMapView } from '#lib/domain/map-view.ts';
import { getMapDrawing } from '#lib/map/get-map-drawing.ts';
import { getCoverageMap } from '#lib/queries/get-coverage-map.ts';
import { getYearMap, listYearMapChoices } from '#lib/queries/get-year-map.ts';
import { withDatabases } from '#tests/setup/databases.ts';

withDatabases('the map of a year', 'dataset', () => {
  test.each([
    ['reported', 63],
    ['2025', 34],
  ] as const)('%s has each of its units once, and a shape for it', async (boundaries, count) => {
    const view = chooseMapView(await listYearMapChoices(boundaries), {
      year: 2021,
      measure: 'plan',
      funding: 'local',
    });
    expect(view).toEqual({ year: 2021, measure: 'plan', funding: 'local' });
    const { classes, notComparable, others, nothing } = await getYearMap(
      { year: 2021, measure: 'plan', funding: 'local' },
      boundaries,
    );
    const placed = [
      ...classes.flatMap(({ units }) => units.map(({ area }) => area.id)),
      ...notComparable.map(({ area }) => area.id),
      ...others.map(({ area }) => area.id),
      ...nothing.map(({ id }) => id),
    ];
    expect(placed).toHaveLength(count);
    expect(placed.toSorted()).toEqual(Object.keys(getMapDrawing(boundaries).paths).toSorted());
  });

  test('as reported, a year after the merger has today’s units', async () => {
    const { classes, notComparable, others, nothing } = await getYearMap(
      { year: 2026, measure: 'figures', funding: 'any' },
      'reported',
    );
    const counted = classes.reduce((sum, { units }) => sum + units.length, 0);
    expect(counted + notComparable.length + others.length + nothing.length).toBe(34);
  });

  test('on today’s map the figures of the units that a unit was formed from are counted as its own', async () => {
    const view = { year: 2021, measure: 'figures', funding: 'any' } as const;
    const count = async (boundaries: 'reported' | '2025', ...ids: string[]) => {
      const { classes } = await getYearMap(view, boundaries);
      return classes
        .flatMap(({ units }) => units)
        .filter(({ area }) => ids.includes(area.id))
        .reduce((sum, { value }) => sum + (value.kind === 'count' ? value.count : 0), 0);
    };
    const parts = await count('reported', 'binh-thuan', 'dak-nong', 'lam-dong');
    expect(parts).toBeGreaterThan(1);
    expect(await count('2025', 'lam-dong-2025')).toBe(parts);
  });
});

withDatabases('the map of coverage', 'dataset', () => {
  test.each([
    ['reported', 63],
    ['2025', 34],
  ] as const)('%s has each of its units once, and a shape for it', async (boundaries, count) => {
    const { classes, nothing } = (await getCoverageMap(boundaries)).map;
    const placed = [...classes.flatMap(({ units }) => units.map(({ area }) => area)), ...nothing];
    expect(placed).toHaveLength(count);
    expect(placed.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(getMapDrawing(boundaries).paths).toSorted(),
    );
  });
});
