import { expect, test } from 'vitest';
import { fillComputedRows } from '#lib/dataset/computed-rows.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { checkListNames } from '#lib/domain/check-list.ts';
import { computeCoverage, coverageFundings, fillYears } from '#lib/domain/coverage.ts';
import { countCoverage } from '#lib/domain/coverage-counts.ts';
import { splitKnownYears } from '#lib/domain/known-years.ts';
import { isPart } from '#lib/domain/part.ts';
import { rankUsefulGaps } from '#lib/domain/useful-gaps.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { countUnitsCoverage } from '#lib/queries/count-units-coverage.ts';
import { getChecksPage } from '#lib/queries/get-checks-page.ts';
import { getCoverage } from '#lib/queries/get-coverage.ts';
import { getUnitsToday } from '#lib/queries/get-units-page.ts';
import { listYearMapChoices } from '#lib/queries/get-year-map.ts';
import { getYearsIndex } from '#lib/queries/get-years-index.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listGapsForExport } from '#lib/queries/list-gaps-for-export.ts';
import { type AreaIndicators, listIndicatorsOf } from '#lib/queries/list-indicators.ts';
import { listReadyComparisons } from '#lib/queries/list-ready-comparisons.ts';
import { listSources } from '#lib/queries/list-sources.ts';
import { listYears } from '#lib/queries/list-years.ts';
import { readYears } from '#lib/queries/read-years.ts';
import { countLists, toListPage } from '#tests/naive/check-lists.ts';
import {
  countChoices,
  countPairs,
  countYear,
  listCompleted,
  toPrintedPlace,
} from '#tests/naive/count-years.ts';
import { listChecks } from '#tests/naive/list-checks.ts';
import { listIndicators } from '#tests/naive/list-indicators.ts';
import { countVerdicts, narrowChecks } from '#tests/naive/narrow-checks.ts';
import { readPrinted } from '#tests/naive/read-printed.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';

/** Compares what lists, maps and offered comparisons read with what all rows of all areas say. */
async function expectPartsOfRules(): Promise<void> {
  const [areas, years, printed] = await Promise.all([listAreas(), listYears(), listPrinted()]);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const withParts = async (boundaries: Boundaries) =>
    (await listIndicators(boundaries)).map(({ area, indicators }) => ({
      area: { ...area, predecessors: byId.get(area.id)?.predecessors ?? [] },
      indicators,
    }));
  const units = { reported: await withParts('reported'), '2025': await withParts('2025') };
  for (const boundaries of ['reported', '2025'] as const) {
    const all = units[boundaries];
    const choices = fillYears(years)
      .toReversed()
      .flatMap((year) => countChoices(all, printed, year, boundaries));
    expect(await listYearMapChoices(boundaries)).toEqual(choices);
    const counts = years.toReversed().map((year) => countYear(all, year, boundaries));
    expect((await getYearsIndex(boundaries)).years).toEqual(counts);
  }
  const known = units['2025'].map(({ area, indicators }) => [area.id, splitKnownYears(indicators)] as const);
  expect((await getUnitsToday()).years).toEqual(new Map(known));
  await expectReady(units.reported);
}

async function expectReady(units: readonly AreaIndicators[]): Promise<void> {
  const regions = (await listAreas()).filter(({ kind }) => kind === 'region').map(({ id }) => id);
  const completed = listCompleted(await listIndicatorsOf(regions));
  const ready = (await listReadyComparisons()).map((one) => one.ready);
  expect(ready.map(({ kind }) => kind)).toEqual(['regions', 'units']);
  for (const one of ready) {
    const { areas, funding } = one;
    if (one.kind === 'regions') {
      expect(areas).toEqual(completed.get(`${one.year} ${funding}`)?.map(({ id }) => id));
      const newer = [...completed].filter(([place, rows]) => rows.length > 1 && place > `${one.year}~`);
      expect(newer).toEqual([]);
    } else {
      const pairs = units.map(({ area, indicators }) => ({
        id: area.id,
        pairs: countPairs(indicators, funding),
      }));
      const most = pairs.toSorted((a, b) => b.pairs - a.pairs).slice(0, 3);
      expect(areas).toEqual(most.map(({ id }) => id));
    }
  }
}

/** The places of which something is printed. */
async function listPrinted(): Promise<Set<string>> {
  const all = await Promise.all(coverageFundings.map(getCoverage));
  return new Set(all.flatMap(({ cells }) => cells.filter(({ figures }) => figures > 0).map(toPrintedPlace)));
}

/** Compares what pages read with what the rules say of everything that is printed. */
async function expectRowsOfRules(): Promise<void> {
  const [{ figures, claims }, areas, sources, checks] = await Promise.all([
    readPrinted(),
    listAreas(),
    listSources(),
    listChecks(),
  ]);
  const single = figures.filter(({ yearFrom, yearTo }) => yearFrom === yearTo);
  const years = [...new Set(single.map(({ yearFrom }) => yearFrom))].sort();
  expect(await readYears()).toEqual(years);
  for (const { id, figureCount, years: own } of areas) {
    expect(figureCount).toBe(figures.filter(({ area }) => area === id).length);
    const ofArea = single.filter(({ area }) => area === id);
    expect(own).toEqual([...new Set(ofArea.map(({ yearFrom }) => yearFrom))].sort());
  }
  for (const { id, figureCount, claimCount } of sources)
    expect([figureCount, claimCount]).toEqual([
      figures.filter(({ source }) => source.id === id).length,
      claims.filter(({ source }) => source.id === id).length,
    ]);
  const any = await getCoverage('any');
  expect(await countUnitsCoverage()).toEqual(countCoverage(any.cells, 'any'));
  for (const funding of coverageFundings) {
    const { units, cells } = await getCoverage(funding);
    const all = computeCoverage(units, figures, fillYears(years));
    expect(cells).toEqual(all.filter((cell) => cell.funding === funding));
  }
  const wishes: Record<string, string>[] = [{}, { region: 'phia-bac' }, { year: '2021', verdict: 'differs' }];
  for (const wish of wishes)
    for (const name of checkListNames) await expectList(name, wish, { areas, checks });
}

/** Compares the missing amounts that a file has with those that are ranked by all figures. */
async function expectGapsOfRules(): Promise<void> {
  const [{ figures }, areas, sources] = await Promise.all([readPrinted(), readTied(), listSources()]);
  const [day = ''] = sources.map(({ retrievedOn }) => retrievedOn).sort((a, b) => (a > b ? -1 : 1));
  const whole = figures.filter(
    (one) =>
      one.period === 'FY' && one.yearFrom === one.yearTo && !isPart(one) && moneyOfYear.has(one.measure),
  );
  const known = whole.map(({ area, yearFrom, funding, measure }) => ({
    area,
    year: yearFrom,
    funding,
    measure: measure === 'plan' ? ('plan' as const) : ('actual' as const),
  }));
  const gaps = (await Array.fromAsync(listGapsForExport({}))).flat();
  expect(gaps.map(({ gap }) => gap)).toEqual(rankUsefulGaps(areas, known, day));
  expect(gaps.map(({ rank }) => rank)).toEqual(gaps.map((_, index) => index + 1));
}

const moneyOfYear = new Set(['plan', 'actual', 'estimate']);

async function readTied() {
  const rows = await currentDatabase().database.area.findMany({
    include: { regions: true, predecessors: true },
  });
  return rows.map(({ regions, predecessors, ...area }) => ({
    ...area,
    regions: regions.map(({ regionId }) => regionId),
    predecessors: predecessors.map(({ fromAreaId }) => fromAreaId),
  }));
}

type Known = {
  areas: Awaited<ReturnType<typeof listAreas>>;
  checks: Awaited<ReturnType<typeof listChecks>>;
};

async function expectList(
  name: (typeof checkListNames)[number],
  wish: Record<string, string>,
  { areas, checks }: Known,
): Promise<void> {
  const page = await getChecksPage({ ...wish, list: name });
  const narrowed = narrowChecks(checks, areas, page.filters);
  expect(page.counts).toEqual(countVerdicts(checks.claims));
  expect(page.lists).toEqual(countLists(narrowed));
  const { shown, paging } = toListPage(narrowed, name, 1, page.paging.size) ?? {};
  expect([page.shown, page.paging]).toEqual([shown, paging]);
  if (page.paging.pages < 2) return;
  const second = await getChecksPage({ ...wish, list: name, page: '2' });
  expect(second.shown).toEqual(toListPage(narrowed, name, 2, page.paging.size)?.shown);
}

function place<Row>(rows: readonly Row[]): (Row & { position: number })[] {
  return rows.map((row, index) => ({ ...row, position: index + 1 }));
}

/** Another amount of the nation, with which claims of regions compare; a region's figures in another order; a figure and a claim gone. */
function correct(dataset: Dataset): Dataset {
  const { figures, claims } = dataset;
  const changed = figures.findIndex(({ area, bound }) => area === 'ca-nuoc' && bound === 'exact');
  const edited = figures.map((figure, index) =>
    index === changed ? { ...figure, amountVnd: figure.amountVnd + figure.stepVnd } : figure,
  );
  const [region, others] = [
    edited.filter(({ area }) => area === 'phia-bac'),
    edited.filter(({ area }) => area !== 'phia-bac'),
  ];
  return {
    ...dataset,
    figures: place([...region.toReversed(), ...others.slice(0, -1)]),
    claims: place(claims.slice(1)),
  };
}

withDatabases('the rows that imports compute', 'dataset', () => {
  test('say of the real data what the rules say', async () => {
    await expectRowsOfRules();
    await expectPartsOfRules();
    await expectGapsOfRules();
  });

  test('say so after a correction, and are the same as if all had been computed anew', async () => {
    const { database } = currentDatabase();
    await importDataset(database, correct(await readValidDataset('data')));
    await expectRowsOfRules();
    await expectPartsOfRules();
    await expectGapsOfRules();
    const written = await readRows();
    await database.computedState.update({ where: { id: 1 }, data: { rules: 'others' } });
    expect(await fillComputedRows(database)).toBe(true);
    expect(await readRows()).toEqual(written);
    expect(await fillComputedRows(database)).toBe(false);
  });

  test('come with an import of the same content where there are none', async () => {
    const { database } = currentDatabase();
    const before = await readRows();
    await database.computedState.deleteMany();
    await database.checkRow.deleteMany();
    await database.computedPart.deleteMany();
    await database.usefulGap.deleteMany();
    await importDataset(database, correct(await readValidDataset('data')));
    expect(await readRows()).toEqual(before);
  });
});

async function readRows() {
  const { checkRow, coverageCell, areaCount, computedPart, usefulGap } = currentDatabase().database;
  return [
    await computedPart.findMany({ orderBy: [{ kind: 'asc' }, { key: 'asc' }] }),
    await usefulGap.findMany({ orderBy: { rank: 'asc' } }),
    await checkRow.findMany({ orderBy: [{ list: 'asc' }, { rowId: 'asc' }] }),
    await coverageCell.findMany({ orderBy: [{ areaId: 'asc' }, { year: 'asc' }, { funding: 'asc' }] }),
    (await areaCount.findMany({ orderBy: { areaId: 'asc' } })).map(({ years, ...row }) => ({
      ...row,
      years: years.split(',').sort(),
    })),
  ];
}
