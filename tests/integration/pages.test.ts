import { expect, test } from 'vitest';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getDataRelease } from '#lib/queries/data-release.ts';
import { getArea } from '#lib/queries/get-area.ts';
import { getNation } from '#lib/queries/get-nation.ts';
import { getSourcePage } from '#lib/queries/get-source-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listRegionTotals } from '#lib/queries/list-region-totals.ts';
import { listSources } from '#lib/queries/list-sources.ts';
import { listIndicators } from '#tests/naive/list-indicators.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { readDataRows } from '#tests/setup/read-csv.ts';

const northernArticle = 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi';

withDatabases('what pages read', 'dataset', () => {
  test('an area page has every figure, claim and note of its area, in the order of the files', async () => {
    const page = await getArea('phia-bac');
    const printed = readDataRows('figures.csv').filter(({ area }) => area === 'phia-bac');
    expect(page?.figures.map(({ amountVnd, source }) => `${amountVnd} ${source.id}`)).toEqual(
      printed.map(({ amount_vnd, source }) => `${amount_vnd} ${source}`),
    );
    expect(page?.figures.map(({ caveats }) => caveats.join(';'))).toEqual(
      printed.map(({ caveats }) => caveats),
    );
    expect(page?.claims).toHaveLength(
      readDataRows('claims.csv').filter(({ area }) => area === 'phia-bac').length,
    );
    expect(page?.notes.map(({ topic }) => topic)).toEqual(['use', 'target', 'context']);
    expect(page?.members).toHaveLength(28);
  });

  test('a merged province knows its successor and region, the successor its predecessors', async () => {
    const former = await getArea('vinh-phuc');
    expect(former?.successors.map(({ area, effectiveOn }) => [area.id, effectiveOn])).toEqual([
      ['phu-tho-2025', '2025-07-01'],
    ]);
    expect(former?.regions.map(({ area }) => area.id)).toEqual(['phia-bac']);
    const current = await getArea('phu-tho-2025');
    expect(current?.predecessors.map(({ area }) => area.id)).toEqual(['hoa-binh', 'phu-tho', 'vinh-phuc']);
  });

  test('an unknown area or source is null', async () => {
    expect(await getArea('atlantis')).toBeNull();
    expect(await getSourcePage('no-such-source')).toBeNull();
  });

  test('all areas are listed with their years and number of figures', async () => {
    const areas = await listAreas();
    expect(areas.map(({ id }) => id)).toEqual(readDataRows('areas.csv').map(({ area }) => area));
    const own = readDataRows('figures.csv').filter(({ area }) => area === 'vinh-phuc');
    const yearly = own.filter(({ year_from, year_to }) => year_from === year_to);
    expect(areas.find(({ id }) => id === 'vinh-phuc')).toMatchObject({
      figureCount: own.length,
      years: [...new Set(yearly.map(({ year_from }) => Number(year_from)))].sort(),
    });
    expect(areas.find(({ id }) => id === 'bac-lieu')).toMatchObject({ figureCount: 0, years: [] });
    expect(areas.reduce((sum, { figureCount }) => sum + figureCount, 0)).toBe(
      readDataRows('figures.csv').length,
    );
  });

  test('a source page has everything taken from the source and the areas that it speaks of', async () => {
    const page = await getSourcePage(northernArticle);
    expect(page?.counts).toEqual({ figures: 9, claims: 6, notes: 8, population: 0, prices: 0 });
    expect(page?.list.figures).toHaveLength(9);
    expect(page?.checks).toHaveLength(6);
    expect(page?.notes).toHaveLength(8);
    expect(page?.areas.map(({ id }) => id).sort()).toEqual(
      ['bac-ninh', 'ha-noi', 'nghe-an', 'phia-bac', 'thai-binh', 'vinh-phuc'].sort(),
    );
    expect(await listSources()).toHaveLength(readDataRows('sources.csv').length);
  });

  test('the dataset is counted as its files say', async () => {
    const figures = readDataRows('figures.csv');
    const named = new Set(
      ['figures.csv', 'claims.csv', 'notes.csv'].flatMap((file) =>
        readDataRows(file).map(({ source }) => source),
      ),
    );
    const sources = readDataRows('sources.csv').filter(({ source }) => named.has(source));
    const years = new Set(
      figures.filter((row) => row.year_from === row.year_to).map((row) => Number(row.year_from)),
    );
    expect(await countDataset()).toEqual({
      figures: figures.length,
      claims: readDataRows('claims.csv').length,
      sources: sources.length,
      areas: new Set(figures.map(({ area }) => area)).size,
      years: years.size,
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
      retrievedOn: sources
        .map(({ retrieved_on }) => retrieved_on)
        .sort()
        .at(-1),
    });
  });

  test('regions come with total funding, newest year first', async () => {
    const totals = await listRegionTotals();
    expect(totals.map(({ area }) => area.id)).toEqual([
      'ca-nuoc',
      'phia-bac',
      'mien-trung-tay-nguyen',
      'phia-nam',
      'phia-bac-2025',
      'mien-trung-tay-nguyen-2025',
      'phia-nam-2025',
    ]);
    expect(totals[1]?.indicators.map(({ year, period }) => `${year} ${period}`)).toEqual([
      '2023 FY',
      '2022 FY',
      '2022 M09',
      '2021 FY',
      '2016 FY',
      '2014 FY',
      '2013 FY',
    ]);
  });

  test('the nation comes with every funding that is printed for it, not with the total only', async () => {
    const nation = await getNation();
    expect(nation?.area.id).toBe('ca-nuoc');
    const printed = readDataRows('figures.csv').filter(
      (row) =>
        row.area === 'ca-nuoc' &&
        row.measure === 'plan' &&
        row.year_from === row.year_to &&
        row.period === 'FY',
    );
    const shown = nation?.indicators
      .filter(({ plan }) => plan)
      .map(({ year, funding }) => `${year} ${funding}`);
    for (const row of printed) expect(shown).toContain(`${row.year_from} ${row.funding}`);
    expect(new Set(printed.map(({ funding }) => funding))).toEqual(new Set(['total', 'national', 'local']));
  });

  test('indicators as reported are those of every unit of both maps, each in its own boundaries', async () => {
    const units = await listIndicators('reported');
    expect(units).toHaveLength(63 - 11 + 34);
    expect(new Set(units.flatMap(({ indicators }) => indicators.map((row) => row.boundaries)))).toEqual(
      new Set(['reported']),
    );
    const formed = units.find(({ area }) => area.id === 'bac-ninh-2025');
    expect(formed?.indicators).toEqual([]);
  });

  test('indicators of today’s map are those of today’s units, predecessors added', async () => {
    const units = await listIndicators('2025');
    expect(units).toHaveLength(34);
    expect(units.every(({ area }) => area.validTo === null)).toBe(true);
    expect(new Set(units.flatMap(({ indicators }) => indicators.map((row) => row.boundaries)))).toEqual(
      new Set(['2025']),
    );
    const bacNinh = units.find(({ area }) => area.id === 'bac-ninh-2025')?.indicators ?? [];
    expect(bacNinh.filter(({ plan }) => plan).map(({ year, plan }) => [year, plan?.kind])).toEqual([
      [2018, 'rolled_up'],
    ]);
    const vinhLong = units.find(({ area }) => area.id === 'vinh-long-2025')?.indicators ?? [];
    expect(vinhLong.find(({ year }) => year === 2025)?.actual).toMatchObject({ kind: 'printed' });
  });

  test('the newest release is the first import', async () => {
    expect(await getDataRelease()).toMatchObject({
      number: 1,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});
