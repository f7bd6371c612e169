import { expect, test } from 'vitest';
import { getAreaShare } from '#lib/queries/get-area-share.ts';
import { getChangesPage } from '#lib/queries/get-changes-page.ts';
import { getChecksPage } from '#lib/queries/get-checks-page.ts';
import { getComparePage } from '#lib/queries/get-compare-page.ts';
import { getCoveragePage } from '#lib/queries/get-coverage-page.ts';
import { getDataPage } from '#lib/queries/get-data-page.ts';
import { getMethodPage } from '#lib/queries/get-method-page.ts';
import { getSourcePage } from '#lib/queries/get-source-page.ts';
import { getSourcesPage } from '#lib/queries/get-sources-page.ts';
import { getYearShare } from '#lib/queries/get-year-share.ts';
import { listSources } from '#lib/queries/list-sources.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { listChecks } from '#tests/naive/list-checks.ts';
import { withDatabases } from '#tests/setup/databases.ts';

withDatabases('what a page shows', 'dataset', () => {
  test('the checks of every source’s page are the very ones of the page of checks', async () => {
    const [{ claims }, sources] = await Promise.all([listChecks(), listSources()]);
    for (const { id } of sources.filter(({ claimCount }) => claimCount > 0)) {
      const page = await getSourcePage(id);
      expect(page?.checks).toEqual(claims.filter(({ claim }) => claim.source.id === id));
      const named = page?.checks.flatMap(({ part, base }) => [part?.place.area, base?.place.area]) ?? [];
      const areas = new Set(page?.areas.map((area) => area.id));
      expect(named.filter((area) => area !== undefined && !areas.has(area))).toEqual([]);
    }
  });

  test('checks are narrowed, counts are not', async () => {
    const all = await getChecksPage({});
    const some = await getChecksPage({ verdict: 'differs', region: 'phia-bac', year: '1800' });
    expect(some).toMatchObject({ filters: { verdict: 'differs', region: 'phia-bac', year: null } });
    expect(some.wrong).toEqual(['year']);
    expect(some.counts).toEqual(all.counts);
    const { shown } = some;
    expect(new Set(shown.name === 'claims' ? shown.rows.map(({ verdict }) => verdict) : [])).toEqual(
      new Set(['differs']),
    );
    const count = ({ lists }: typeof all) => lists.find(({ name }) => name === 'claims')?.count;
    expect(count(some)).toBeLessThan(all.counts.total);
    expect(count(all)).toBe(all.counts.total);
    expect(all.counts.verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(all.counts.total);
  });

  test('a printed percentage is found on the page on which it stands, one that there is not on none', async () => {
    const { claims } = await listChecks();
    for (const { claim } of claims.filter((_, index) => index % 16 === 0)) {
      const { shown, isWrong } = await getChecksPage({ claim: claim.id });
      expect(isWrong).toBe(false);
      expect(shown.name === 'claims' && shown.rows.map((row) => row.claim.id)).toContain(claim.id);
    }
    expect(await getChecksPage({ claim: 'c0' })).toMatchObject({ isWrong: true, paging: { page: 1 } });
    expect(await getChecksPage({ page: '99' })).toMatchObject({ isWrong: true, paging: { page: 1 } });
  });

  test('a comparison is of the areas that there are, and says which are not', async () => {
    const page = await getComparePage({
      areas: 'nghe-an,atlantis,bac-lieu',
      boundaries: '2025',
      scale: 'log',
    });
    expect(page.query).toMatchObject({ areas: ['nghe-an'], boundaries: '2025', scale: 'vnd' });
    expect(page.problems).toEqual({
      unknown: ['atlantis'],
      offMap: ['bac-lieu'],
      tooMany: [],
      wrong: ['scale'],
    });
    expect(page.chosen.map(({ id }) => id)).toEqual(['nghe-an']);
    expect(page.comparison.rows.length).toBeGreaterThan(0);
    expect((await getComparePage({ areas: 'phu-tho-2025' })).former.map(({ area }) => area.id)).toEqual([
      'phu-tho-2025',
    ]);
  });

  test('coverage shows each unit under a region once, and counts every cell in which one stood', async () => {
    const page = await getCoveragePage({ funding: 'local' });
    const { total, acrossFundings, found, ...signs } = page.counts;
    expect(found).toBe(total - signs.nothing - signs.former);
    expect(Object.values(signs).reduce((sum, count) => sum + count)).toBe(total);
    expect(page.regions.every(({ units }) => units.length > 0)).toBe(true);
    expect([...page.cells.values()].every((cells) => cells.length === page.years.length)).toBe(true);
    expect(await getCoveragePage({ funding: 'x' })).toMatchObject({ funding: 'any', isWrong: true });
  });

  test('the page of method has its cases, and every area that they name', async () => {
    const { examples, areas, release, coverage } = await getMethodPage();
    const ids = new Set(areas.map(({ id }) => id));
    const figures = examples.figures.map(({ figure }) => figure);
    const named = [...figures, ...examples.claims.flatMap(({ check }) => check?.claim ?? [])];
    expect(named.every(({ area }) => ids.has(area))).toBe(true);
    expect(Object.values(examples).filter((found) => found === null)).toEqual([]);
    expect([release?.number, coverage.total > 0]).toEqual([1, true]);
  });

  test('a search lists the areas that it does not answer', async () => {
    const answered = await searchSite('nghệ an 2016');
    expect([answered.answers.length, answered.listed]).toEqual([1, []]);
    const found = await searchSite('hội nghị');
    expect(found.sources.map(({ id }) => id)).toEqual(found.found.sources);
    expect(await searchSite('')).toMatchObject({ answers: [], listed: [], sources: [] });
  });

  test('the data page, the sources and the changes tell their release and day', async () => {
    const [data, sources, changes] = await Promise.all([
      getDataPage(),
      getSourcesPage('', 1),
      getChangesPage(1),
    ]);
    expect(data.releases).toEqual(changes.releases);
    expect(data.release?.number).toBe(changes.releases[0]?.number);
    expect(data.example?.indicators.length).toBeGreaterThan(0);
    expect(sources.retrievedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('the sources come 30 to a page, each once, also those that a query finds', async () => {
    const all = await listSources();
    const first = await getSourcesPage('', 1);
    const pages = await Promise.all(
      Array.from({ length: first.paging.pages }, (_, index) => getSourcesPage('', index + 1)),
    );
    expect(pages.flatMap(({ sources }) => sources)).toEqual(all);
    expect(first.sources).toHaveLength(30);
    expect(await getSourcesPage('', 99)).toEqual({ ...first, isWrong: true });
    const found = await getSourcesPage('bao nghe an', 1);
    expect(found.total).toBe(all.length);
    expect(found.sources.map(({ id }) => id)).toContain('baonghean-nghe-an-2002-2018');
    expect(await getSourcesPage('xyzzy', 1)).toMatchObject({ found: 0, sources: [], isWrong: false });
  });

  test('share images know their section, and nothing of addresses without a page', async () => {
    expect(await getAreaShare('provinces', 'phia-bac')).toBeNull();
    expect(await getAreaShare('provinces', 'atlantis')).toBeNull();
    expect(await getAreaShare('regions', 'phia-bac')).toMatchObject({
      row: { year: 2023, funding: 'total' },
    });
    expect(await getAreaShare('provinces', 'phu-tho-2025')).toMatchObject({ row: null, counts: { own: 0 } });
    expect(await getYearShare(1899)).toBeNull();
    expect(await getYearShare(2021)).toMatchObject({ year: 2021, counts: { withPlan: expect.any(Number) } });
  });
});
