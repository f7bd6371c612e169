import { expect, test } from 'vitest';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { readValidDataset } from './read-dataset.ts';
import { listRowChanges } from './row-changes.ts';
import { countChanges, summariseChanges } from './summarise-changes.ts';

const none = { added: [], changed: [], removed: [] };

test('a corrected, an added and a removed row are named by id', async () => {
  const folder = copyNorthern({
    'sources.csv': replace('Vĩnh Phúc: Hiệu quả', 'Hiệu quả'),
    'area-members.csv': (text) => text.replace('phia-bac,vinh-phuc,printed\n', ''),
    'notes.csv': (text) => text.concat('phu-tho,2022,context,a,b,ven-2016-vinh-phuc\n'),
  });
  const changes = summariseChanges(
    listRowChanges(await readValidDataset(northern), await readValidDataset(folder)),
  );
  expect(changes).toEqual({
    areas: none,
    areaChanges: none,
    areaMembers: { ...none, removed: ['phia-bac/vinh-phuc'] },
    sources: { ...none, changed: ['baophapluat-2022-vinh-phuc'] },
    figures: none,
    claims: none,
    notes: { ...none, added: ['phu-tho/2022/context/ven-2016-vinh-phuc'] },
  });
  expect(countChanges(changes)).toEqual({ added: 1, changed: 1, removed: 1 });
});

test('rows that only moved are not changes', async () => {
  const folder = copyNorthern({
    'figures.csv': (text) => text.replace(/^hoa-binh,2020,2020,FY,national.*\n/m, ''),
  });
  const { figures } = summariseChanges(
    listRowChanges(await readValidDataset(northern), await readValidDataset(folder)),
  );
  expect(figures).toMatchObject({ added: [], changed: [], removed: [expect.stringMatching(/^f/)] });
});

const notesOf = (...texts: string[]) =>
  texts.map((text) => `phu-tho,2022,use,${text},in English,ven-2016-vinh-phuc\n`).join('');

async function changesOfNotes(before: string, after: string) {
  const read = (rows: string) => readValidDataset(copyNorthern({ 'notes.csv': (text) => text.concat(rows) }));
  return listRowChanges(await read(before), await read(after));
}

const nine = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const key = 'phu-tho/2022/use/ven-2016-vinh-phuc';

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

test('two rows with one id are refused: one of them would be lost', async () => {
  const dataset = await readValidDataset(northern);
  for (const table of Object.keys(dataset) as (keyof typeof dataset)[]) {
    const [row] = dataset[table];
    const twice = { ...dataset, [table]: [row, row] };
    expect(() => listRowChanges(dataset, twice), table).toThrow(`Two rows of ${table} have the id`);
  }
});
