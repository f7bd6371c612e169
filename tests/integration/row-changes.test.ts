import { expect, test } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { countChanges } from '#lib/dataset/summarise-changes.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';

const none = { added: [], changed: [], removed: [] };

/** Imports one folder and then another; what the second did to each row, and its summary. The database then has the second exactly. */
async function importBoth(before: string, after: string) {
  const { database } = currentDatabase();
  await importDataset(database, await readValidDataset(before));
  const dataset = await readValidDataset(after);
  const { release, changes } = await importDataset(database, dataset);
  expect(await loadDataset(database)).toEqual(dataset);
  const rows = await database.rowChange.findMany({ where: { release }, orderBy: { position: 'asc' } });
  return { changes, rows };
}

const notesOf = (...texts: string[]) =>
  texts.map((text) => `phu-tho,2022,use,${text},in English,ven-2016-vinh-phuc\n`).join('');

async function changesOfNotes(before: string, after: string) {
  const write = (rows: string) => copyNorthern({ 'notes.csv': (text) => text.concat(rows) });
  return (await importBoth(write(before), write(after))).rows;
}

const nine = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const key = 'phu-tho/2022/use/ven-2016-vinh-phuc';

// Made up for these tests; no source prints them.
const source = 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi';
const peopleAndPrices = {
  'population.csv': (text: string) => `${text}hoa-binh,2021,871720,10,,${source}\n`,
  'price-index.csv': (text: string) => `${text}2021,101.84,previous_year,0.01,${source}\n`,
};

withDatabases('what an import does to each row', 'migrated', () => {
  test('a corrected, an added and a removed row are named by id', async () => {
    const folder = copyNorthern({
      'sources.csv': replace('Vĩnh Phúc: Hiệu quả', 'Hiệu quả'),
      'area-members.csv': (text) => text.replace('phia-bac,vinh-phuc,printed\n', ''),
      'notes.csv': (text) => text.concat('phu-tho,2022,context,a,b,ven-2016-vinh-phuc\n'),
    });
    const { changes } = await importBoth(northern, folder);
    expect(changes).toEqual({
      areas: none,
      areaChanges: none,
      areaMembers: { ...none, removed: ['phia-bac/vinh-phuc'] },
      sources: { ...none, changed: ['baophapluat-2022-vinh-phuc'] },
      figures: none,
      claims: none,
      notes: { ...none, added: ['phu-tho/2022/context/ven-2016-vinh-phuc'] },
      population: none,
      priceIndex: none,
    });
    expect(changes && countChanges(changes)).toEqual({ added: 1, changed: 1, removed: 1 });
  });

  test('rows that only moved are not changes', async () => {
    const folder = copyNorthern({
      'figures.csv': (text) => text.replace(/^hoa-binh,2020,2020,FY,national.*\n/m, ''),
    });
    const { changes } = await importBoth(northern, folder);
    expect(changes?.figures).toMatchObject({
      added: [],
      changed: [],
      removed: [expect.stringMatching(/^f/)],
    });
  });

  test('nine notes of one area, year, topic and source are nine rows', async () => {
    const changes = await changesOfNotes('', notesOf(...nine));
    expect(changes.map(({ kind, rowId }) => `${kind} ${rowId}`)).toEqual(
      nine.map((_, index) => `added ${key}${index === 0 ? '' : `/${index + 1}`}`),
    );
    expect(changes.map(({ after }) => JSON.parse(after ?? '').noteVi)).toEqual(nine);
  });

  test.each(nine.map((text, index) => [index + 1, text]))(
    'the corrected text of note %i of nine is one change of that note',
    async (ordinal, text) => {
      const changes = await changesOfNotes(
        notesOf(...nine),
        notesOf(...nine.map((old) => (old === text ? 'mới' : old))),
      );
      expect(changes).toMatchObject([
        {
          kind: 'changed',
          rowId: ordinal === 1 ? key : `${key}/${ordinal}`,
          before: expect.stringContaining(`"${text}"`),
          after: expect.stringContaining('"mới"'),
        },
      ]);
    },
  );

  test('the last of several notes taken away is that note removed', async () => {
    const changes = await changesOfNotes(notesOf('một', 'hai'), notesOf('một'));
    expect(changes).toMatchObject([{ kind: 'removed', rowId: `${key}/2` }]);
  });

  test('two notes of one key that change places are two changed rows, with both texts before and after', async () => {
    const changes = await changesOfNotes(notesOf('một', 'hai'), notesOf('hai', 'một'));
    expect(changes.map(({ kind, rowId }) => [kind, rowId])).toEqual([
      ['changed', key],
      ['changed', `${key}/2`],
    ]);
  });

  test('inhabitants and prices are rows by area and year, and by year', async () => {
    const { changes } = await importBoth(
      copyNorthern(peopleAndPrices),
      copyNorthern({
        'population.csv': (text) => `${text}hoa-binh,2021,871800,100,,${source}\n`,
        'price-index.csv': (text) => `${text}2022,103.15,previous_year,0.01,${source}\n`,
      }),
    );
    expect(changes?.population).toEqual({ ...none, changed: ['hoa-binh/2021'] });
    expect(changes?.priceIndex).toEqual({ added: ['2022'], changed: [], removed: ['2021'] });
  });

  test('two rows with one id are refused: one of them would be lost', async () => {
    const dataset = await readValidDataset(copyNorthern(peopleAndPrices));
    for (const table of Object.keys(dataset) as (keyof typeof dataset)[]) {
      const [row] = dataset[table];
      const twice = { ...dataset, [table]: [row, row] };
      await expect(importDataset(currentDatabase().database, twice), table).rejects.toThrow(
        `Two rows of ${table} have the id`,
      );
    }
  });

  /** Lines of figures.csv in another order. */
  const reorder = (order: (rows: string[]) => string[]) =>
    copyNorthern({
      'figures.csv': (text) => {
        const [header = '', ...rows] = text.trimEnd().split('\n');
        return `${[header, ...order(rows)].join('\n')}\n`;
      },
    });

  test.each([
    ['one row goes to the end', ([first = '', ...rows]: string[]) => [...rows, first]],
    [
      'every second row goes to the end',
      (rows: string[]) => rows.toSorted((a, b) => (rows.indexOf(a) % 2) - (rows.indexOf(b) % 2)),
    ],
  ])('%s: the database has the new order, and no row changed', async (_, order) => {
    const { rows, changes } = await importBoth(northern, reorder(order));
    expect(rows).toEqual([]);
    expect(changes?.figures).toEqual(none);
  });

  test('a row that is put in, one that is corrected and one that goes, in a new order', async () => {
    const folder = reorder(([first = '', second = '', ...rows]) => [
      ...rows.toReversed(),
      first.replace('000000000,', '000000001,').replace(/,\d+,exact/, ',1,exact'),
      second.replace(/,20\d\d,20\d\d,/, ',2009,2009,'),
    ]);
    const { changes } = await importBoth(northern, folder);
    expect(changes?.figures.added).toHaveLength(1);
    expect(changes?.figures.removed).toHaveLength(1);
  });

  test('all rows turn around: only two of one cell and source change, since their order is in their ids', async () => {
    const { rows } = await importBoth(
      northern,
      reorder((lines) => lines.toReversed()),
    );
    expect(rows.map(({ kind, rowId }) => [kind, rowId])).toEqual([
      ['changed', 'fauxade2tuv'],
      ['changed', 'fk5xpdjo7od'],
    ]);
  });

  test('two sources change their addresses with each other', async () => {
    const { sources } = await readValidDataset(northern);
    const [one = '', other = ''] = sources.map(({ url }) => url);
    const swap = (text: string) => text.replace(one, '<first>').replace(other, one).replace('<first>', other);
    const { changes } = await importBoth(northern, copyNorthern({ 'sources.csv': swap }));
    expect(changes?.sources.changed).toHaveLength(2);
  });

  test('rows that are made up for trials are refused, and taken when a trial says so', async () => {
    const { database } = currentDatabase();
    const folder = copyNorthern({
      'sources.csv': (text) =>
        text.concat('synthetic-1,,Trial,https://example.org/1,2025-01-02,vi,other,2026-11-23\n'),
    });
    const dataset = await readValidDataset(folder);
    await expect(importDataset(database, dataset)).rejects.toThrow('"synthetic-1" is made up for trials');
    const { changes } = await importDataset(database, dataset, { synthetic: 'allowed' });
    expect(changes?.sources.added).toEqual(['synthetic-1']);
  });
});
