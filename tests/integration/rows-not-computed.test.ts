import { expect, test, vi } from 'vitest';
import { getChecksPage } from '#lib/queries/get-checks-page.ts';
import { getComparePage } from '#lib/queries/get-compare-page.ts';
import { getCoveragePage } from '#lib/queries/get-coverage-page.ts';
import { getHomePage } from '#lib/queries/get-home-page.ts';
import { getMapPage } from '#lib/queries/get-map-page.ts';
import { getSourcesPage } from '#lib/queries/get-sources-page.ts';
import { getUnitsToday } from '#lib/queries/get-units-page.ts';
import { getYearPage } from '#lib/queries/get-year-page.ts';
import { getYearsIndex } from '#lib/queries/get-years-index.ts';
import { findPassingReason } from '#lib/queries/health.ts';
import { isDatabaseAway } from '#lib/queries/is-database-away.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { askApi } from '#tests/setup/ask-api.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';

const pages: [string, () => Promise<unknown>][] = [
  ['home', () => getHomePage()],
  ['the list of units', () => getUnitsToday()],
  ['the list of years', () => getYearsIndex('reported')],
  ['a year', () => getYearPage(2021, 'reported')],
  ['the map', () => getMapPage({})],
  ['a comparison', () => getComparePage({})],
  ['the checks', () => getChecksPage({})],
  ['the coverage', () => getCoveragePage({})],
  ['the sources', () => getSourcesPage('', 1)],
  ['a search', () => searchSite('nghe an')],
];

withDatabases('a database without what imports compute of its newest release', 'dataset', () => {
  test.each(pages)('%s is refused, never shown with zeros', async (_, ask) => {
    const { computedState } = currentDatabase().database;
    await computedState.deleteMany();
    await expect(ask()).rejects.toThrow('npm run db:migrate');
    await computedState.create({ data: { id: 1, release: 0, rules: 'of the release before' } });
    await expect(ask()).rejects.toThrow('npm run db:migrate');
    await computedState.update({ where: { id: 1 }, data: { release: 1 } });
    await expect(ask()).resolves.toBeTruthy();
  });

  test('a part that other code did not compute is refused too', async () => {
    await currentDatabase().database.computedPart.deleteMany({ where: { kind: 'map_choices' } });
    await expect(getMapPage({})).rejects.toThrow('npm run db:migrate');
    await expect(getYearsIndex('reported')).resolves.toBeTruthy();
  });

  test('programs are told to come again, and get what needs nothing computed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await currentDatabase().database.computedState.deleteMany();
    for (const file of ['areas.json', 'coverage.json', 'gaps.json']) {
      // A question of its own: what another test file asked of this release is kept.
      const response = await askApi(file, '?limit=499');
      expect([file, response.status, response.headers.get('retry-after')]).toEqual([file, 503, '30']);
      expect(await response.json()).toMatchObject({
        detail: 'What is asked for is being computed from the data. Please try again later.',
      });
    }
    expect((await askApi('figures.csv', '?area=nghe-an')).status).toBe(200);
  });

  test('a page that failed is told as while the database is away', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await isDatabaseAway()).toBe(true);
    expect(await findPassingReason(new Error('of a cached query, without its class'))).toMatch(/computed/);
  });
});
