import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { getArea } from '#lib/queries/get-area.ts';
import { type AreaPage, getAreaPage } from '#lib/queries/get-area-page.ts';
import { getChartedArea } from '#lib/queries/get-charted-area.ts';
import { getFigureListPage } from '#lib/queries/get-figure-list.ts';
import { getHomePage } from '#lib/queries/get-home-page.ts';
import { getMapPage } from '#lib/queries/get-map-page.ts';
import { getUnitsToday } from '#lib/queries/get-units-page.ts';
import { getYearPage } from '#lib/queries/get-year-page.ts';
import { getYearsIndex } from '#lib/queries/get-years-index.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listYearIndicators } from '#lib/queries/list-year-indicators.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { listChecks } from '#tests/naive/list-checks.ts';
import { listIndicators } from '#tests/naive/list-indicators.ts';
import { withDatabases } from '#tests/setup/databases.ts';

/** What a cache could not keep: functions, and instances of classes other than Map and Set. */
function listStrangers(value: unknown, at = 'page', seen = new Set<unknown>()): string[] {
  if (typeof value === 'function' || typeof value === 'symbol') return [at];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Map)
    return [...value].flatMap(([key, one]) => listStrangers(one, `${at}.${key}`, seen));
  if (value instanceof Set) return [...value].flatMap((one) => listStrangers(one, at, seen));
  const isPlain = [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value));
  const inside = Object.entries(value).flatMap(([key, one]) => listStrangers(one, `${at}.${key}`, seen));
  return isPlain ? inside : [at, ...inside];
}

withDatabases('pages that ask once', 'dataset', () => {
  const pages = new Map<string, Promise<AreaPage | null>>();

  /** Asked for once: two tests look at every area. */
  async function readPage(id: string): Promise<AreaPage> {
    const asked = pages.get(id) ?? getAreaPage(id);
    pages.set(id, asked);
    const page = await asked;
    if (!page) throw new Error(`no area ${id}`);
    return page;
  }

  test('every area’s own checks are those of the whole list that are about it', async () => {
    const [areas, { claims, totals }] = await Promise.all([listAreas(), listChecks()]);
    for (const { id } of areas) {
      const page = await readPage(id);
      expect(page.checks).toEqual(claims.filter(({ claim }) => claim.area === id));
      expect(page.totals).toEqual(totals.filter(({ total }) => total.area === id));
    }
    expect(claims.some(({ claim, base }) => base?.operand && base.place.area !== claim.area)).toBe(true);
  });

  test('an area’s page names every area that its claims and formulas speak of, and carries no list of all', async () => {
    const areas = await listAreas();
    for (const { id } of areas) {
      const page = await readPage(id);
      const spoken = [
        ...page.checks.flatMap(({ part, base }) => [part?.place.area, base?.place.area]),
        ...page.checks.map(({ claim }) => claim.baseArea),
        ...page.formulas.flatMap(({ operands }) =>
          operands.flatMap(({ operand }) => operand.figures.map(({ area }) => area)),
        ),
      ];
      const named = new Set(page.named.map((area) => area.id));
      expect(spoken.filter((area) => area && !named.has(area))).toEqual([]);
      const carried = [...page.named, ...page.neighbours, ...page.memberUnits].map((area) => area.id);
      expect(new Set(carried).size).toBeLessThan(areas.length / 2 + page.members.length);
    }
  });

  test.each(['nghe-an', 'phu-tho-2025', 'phia-bac-2025', 'ca-nuoc'])(
    'the page of %s can be kept',
    async (id) => {
      expect(listStrangers(await getAreaPage(id))).toEqual([]);
    },
  );

  test('a unit’s page has its rows, roll-up, neighbours, corrections and counts', async () => {
    const page = await readPage('phu-tho-2025');
    expect(page).toMatchObject({ redrawnOn: '2025-07-01', counterpart: null, since: null, memberUnits: [] });
    expect(page.counts.former).toBeGreaterThan(0);
    expect(page.rolledUp.length).toBeGreaterThan(0);
    expect(page.neighbours.map(({ id }) => id)).toContain('ha-noi');
    expect(page.revisions.size).toBe(0);
    expect((await readPage('nghe-an')).redrawnOn).toBeNull();
  });

  test('a region’s page has its counterpart, members with their predecessors, and sums of every funding', async () => {
    const page = await readPage('phia-bac-2025');
    expect(page.counterpart?.id).toBe('phia-bac');
    const units = new Set(page.memberUnits.map(({ id }) => id));
    expect(page.members.every(({ area }) => units.has(area.id))).toBe(true);
    expect(units.has('vinh-phuc')).toBe(true);
    expect(Object.keys(page.memberSums)).toEqual(['total', 'national', 'local']);
    const former = await readPage('phia-bac');
    expect(former.memberSums.national.some(({ sum }) => sum)).toBe(true);
  });

  test('a year’s page has panels of every funding, the years beside it and its map; others have none', async () => {
    const years = await listYears();
    const page = await getYearPage(2021, 'reported');
    const at = years.indexOf(2021);
    expect(page).toMatchObject({ before: years[at - 1], after: years[at + 1], units: 63, unitsToday: 34 });
    expect(page?.map?.view.year).toBe(2021);
    expect(page?.panels.total.sums[0]?.printed).toMatchObject({ kind: 'printed' });
    expect(listStrangers(page)).toEqual([]);
    expect(await getYearPage(1899, 'reported')).toBeNull();
    expect((await getYearPage(years.at(-1) ?? 0, '2025'))?.after).toBeNull();
  });

  test('the rows of one year are those of all years, on either map', async () => {
    for (const boundaries of ['reported', '2025'] as const) {
      const all = await listIndicators(boundaries);
      for (const year of await listYears()) {
        const rows = all.map(({ area, indicators }) => ({
          area,
          indicators: indicators.filter((row) => row.year === year),
        }));
        expect(await listYearIndicators(boundaries, year)).toEqual(rows);
      }
    }
  });

  test('the list of years counts what their pages rank', async () => {
    for (const boundaries of ['reported', '2025'] as const) {
      const { years } = await getYearsIndex(boundaries);
      expect(years.map(({ year }) => year)).toEqual((await listYears()).toReversed());
      const page = await getYearPage(2018, boundaries);
      const ranked = page?.panels.total.rankings.find(({ by }) => by === 'plan')?.ranking.ranked.length ?? 0;
      expect(years.find(({ year }) => year === 2018)?.plan).toBeGreaterThanOrEqual(ranked);
    }
  });

  test('the home page shows the nation and each region once, the years that have figures, and examples that have some', async () => {
    const { complete, progress, years, examples, counts } = await getHomePage();
    expect(complete.map(({ area }) => area.id)).toEqual([
      'ca-nuoc',
      'phia-bac-2025',
      'mien-trung-tay-nguyen',
      'phia-nam',
    ]);
    expect(progress.every(({ rate }) => rate.state === 'progress')).toBe(true);
    expect(years.map(({ year }) => year)).toEqual((await listYears()).toReversed());
    expect(examples).toMatchObject({ current: { area: { validTo: null } }, year: counts.lastYear });
    expect(examples.former?.validTo).not.toBeNull();
  });

  test('a map’s units carry those that they were formed from', async () => {
    const asked = { year: '2021', measure: 'figures', funding: 'any', boundaries: '2025' };
    const page = await getMapPage(asked);
    const units = page?.map.classes.flatMap((one) => one.units.map(({ area }) => area)) ?? [];
    expect(units.find(({ id }) => id === 'lam-dong-2025')?.predecessors).toEqual([
      'binh-thuan',
      'dak-nong',
      'lam-dong',
    ]);
    expect(await getMapPage({ ...asked, year: '1899' })).toMatchObject({
      problems: { wrong: ['year'] },
      asked: { year: null },
    });
  });

  test('today’s units are told with the years that are known of each', async () => {
    const { current, years } = await getUnitsToday();
    expect(years.size).toBe(current.units.length);
    expect(years.get('bac-ninh-2025')?.known).toContain(2018);
  });

  test('a chart of a unit without amounts of its own knows what its predecessors have', async () => {
    const formed = await getChartedArea('bac-ninh-2025');
    expect(formed?.indicators).toEqual([]);
    expect(formed?.former?.former).toBeGreaterThan(0);
    const printed = await getArea('nghe-an');
    expect(await getChartedArea('nghe-an')).toMatchObject({ redrawnOn: null, former: null });
    expect((await getChartedArea('nghe-an'))?.indicators).toEqual(
      printed && computeIndicators(printed.area, printed.figures),
    );
    const local = (await getChartedArea('nghe-an', 'local'))?.indicators ?? [];
    expect([local.length > 0, local.every(({ funding }) => funding === 'local')]).toEqual([true, true]);
    expect(await getChartedArea('atlantis')).toBeNull();
  });

  test('a list of figures falls back to its first page and says so; an unknown area or source has none', async () => {
    const first = await getFigureListPage('area', 'nghe-an', 1);
    expect(first).toMatchObject({ isWrong: false, owner: { area: { id: 'nghe-an' } } });
    expect(await getFigureListPage('area', 'nghe-an', 99)).toEqual({ ...first, isWrong: true });
    expect(await getFigureListPage('area', 'atlantis', 1)).toBeNull();
    expect(await getFigureListPage('source', 'no-such-source', 1)).toBeNull();
  });
});
