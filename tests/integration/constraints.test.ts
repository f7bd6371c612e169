import { beforeAll, expect, test } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { toCellKey } from '#lib/domain/cell.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { northern } from '#tests/setup/dataset-folder.ts';

type Change = readonly [table: string, column: string, value: string];

withDatabases('constraints', 'migrated', (current) => {
  beforeAll(async () => {
    const { database } = current();
    await importDataset(database, await readValidDataset(northern));
    const printed = { year: 2021, sourceId: 'ven-2016-vinh-phuc', position: 1 };
    await database.population.create({
      data: { ...printed, areaId: 'hoa-binh', inhabitants: 871_720, step: 10 },
    });
    await database.priceIndex.create({
      data: { ...printed, indexPct: '101.84', base: 'previous_year', stepPct: '0.01' },
    });
    await database.rowChange.create({
      data: {
        release: 1,
        position: 1,
        tableName: 'notes',
        rowId: 'x',
        kind: 'changed',
        before: '{}',
        after: '{}',
      },
    });
  });

  test('an import gives every figure the key of its cell', async () => {
    const figures = await current().database.figure.findMany();
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.map(({ cellKey }) => cellKey)).toEqual(
      figures.map((figure) => toCellKey({ ...figure, area: figure.areaId })),
    );
  });

  /** Gives a column of every row, or of those that `where` selects, a value of SQL. */
  const update = ([table, column, value]: Change, where = 'TRUE') =>
    current().database.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = ${value} WHERE ${where}`);

  test.each([
    [
      'an area that ends before it begins',
      'Area_dates',
      ['Area', 'validTo', `'1900-01-01'`],
      `"validFrom" IS NOT NULL`,
    ],
    ['a unit that becomes itself', 'AreaChange_areas', ['AreaChange', 'toAreaId', '"fromAreaId"']],
    ['a region that is its own member', 'AreaMember_areas', ['AreaMember', 'areaId', '"regionId"']],
    ['a source published after it was retrieved', 'Source_dates', ['Source', 'publishedOn', `'2999-01-01'`]],
    ['a figure whose last year is before its first', 'Figure_years', ['Figure', 'yearTo', '"yearFrom" - 1']],
    ['a round of several years', 'Figure_round', ['Figure', 'period', `'ROUND'`], `"yearFrom" < "yearTo"`],
    ['a negative amount', 'Figure_amount', ['Figure', 'amountVnd', '-"stepVnd"']],
    ['a step of nothing', 'Figure_step', ['Figure', 'stepVnd', '0']],
    [
      'an amount that its step does not divide',
      'Figure_multiple',
      ['Figure', 'amountVnd', '"amountVnd" + 1'],
      `"stepVnd" > 1`,
    ],
    ['no projects, which is an empty cell', 'Figure_projects', ['Figure', 'projects', '0']],
    [
      'a percentage whose last year is before its first',
      'Claim_years',
      ['Claim', 'yearTo', '"yearFrom" - 1'],
    ],
    [
      'a percentage of a round of several years',
      'Claim_round',
      ['Claim', 'period', `'ROUND', "yearTo" = "yearFrom" + 1`],
    ],
    ['a completion below zero', 'Claim_value', ['Claim', 'valuePct', `'-0.1'`], `"kind" = 'completion'`],
    ['a fall by more than all', 'Claim_value', ['Claim', 'valuePct', `'-100.1'`], `"kind" = 'growth'`],
    ['a percentage without a step', 'Claim_step', ['Claim', 'stepPct', `'0.0'`]],
    [
      'the total of an area that is not named',
      'Claim_base',
      ['Claim', 'base', `'area_total'`],
      '"baseAreaId" IS NULL',
    ],
    [
      'an area that no base asks for',
      'Claim_base',
      ['Claim', 'baseAreaId', '"areaId"'],
      '"baseAreaId" IS NULL',
    ],
    ['a note without words', 'Note_texts', ['Note', 'noteEn', `''`]],
    ['an area without inhabitants', 'Population_inhabitants', ['Population', 'inhabitants', '0']],
    [
      'inhabitants that their step does not divide',
      'Population_multiple',
      ['Population', 'inhabitants', '"inhabitants" + 1'],
    ],
    ['prices of nothing', 'PriceIndex_index', ['PriceIndex', 'indexPct', `'0.0'`]],
    ['prices without a step', 'PriceIndex_step', ['PriceIndex', 'stepPct', `'0.0'`]],
    ['a changed row without what it was', 'RowChange_texts', ['RowChange', 'before', 'NULL']],
    ['an added row that was something', 'RowChange_texts', ['RowChange', 'kind', `'added'`]],
    ['a count of no rows', 'ReleaseCount_counts', ['ReleaseCount', 'rows', '0']],
  ] as const)('the database refuses %s', async (_, constraint, change: Change, where?: string) => {
    await expect(update(change, where)).rejects.toThrow(constraint);
  });

  /** Puts another row of the same natural key beside each. */
  const repeat = (table: string, changed: Record<string, string>, columns: readonly string[]) => {
    const values = columns.map((column) => changed[column] ?? `"${column}"`);
    const names = columns.map((column) => `"${column}"`).join(', ');
    return current().database.$executeRawUnsafe(
      `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM "${table}"`,
    );
  };
  const another = { id: `"id" || 'x'`, position: '"position" + 1000' };
  const cell = ['areaId', 'yearFrom', 'yearTo', 'period', 'funding', 'measure'];

  test.each([
    [
      'the amount of a cell and a source',
      'Figure',
      ['id', ...cell, 'cellKey', 'amountVnd', 'stepVnd', 'bound', 'confidence', 'sourceId', 'position'],
    ],
    [
      'the percentage of a place and a source',
      'Claim',
      [
        'id',
        ...cell,
        'kind',
        'valuePct',
        'stepPct',
        'bound',
        'base',
        'baseAreaId',
        'confidence',
        'sourceId',
        'position',
      ],
    ],
    ['a note', 'Note', ['id', 'areaId', 'year', 'topic', 'noteVi', 'noteEn', 'sourceId', 'position']],
    [
      'the address of a source',
      'Source',
      ['id', 'publisher', 'url', 'language', 'kind', 'retrievedOn', 'position'],
    ],
  ])('the database refuses %s a second time', async (_, table, columns) => {
    await expect(repeat(table, another, columns)).rejects.toThrow(/unique|UNIQUE|P2002/);
    const elsewhere = {
      ...another,
      url: `"url" || 'x'`,
      noteVi: `"noteVi" || 'x'`,
      amountVnd: '"amountVnd" + 1000 * "stepVnd"',
    };
    if (table !== 'Claim') expect(await repeat(table, elsewhere, columns)).toBeGreaterThan(0);
  });
});
