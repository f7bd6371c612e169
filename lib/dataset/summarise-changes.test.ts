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
