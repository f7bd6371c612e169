import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyNorthern, northern, problemsAfter, replace } from '#tests/setup/dataset-folder.ts';
import { DatasetError } from './problem.ts';
import { dataFolder, readDataset, readValidDataset } from './read-dataset.ts';

test('the dataset of record has no problem', async () => {
  expect((await readDataset(dataFolder)).problems).toEqual([]);
});

test('reads a printed amount as integer đồng with its unit, caveats and source', async () => {
  const { figures } = await readValidDataset(northern);
  expect(figures[4]).toEqual({
    id: expect.stringMatching(/^f[a-z2-7]{10}$/),
    area: 'hoa-binh',
    yearFrom: 2022,
    yearTo: 2023,
    period: 'M06',
    funding: 'total',
    measure: 'actual',
    amountVnd: 8_386_000_000n,
    stepVnd: 1_000_000n,
    bound: 'over',
    projects: null,
    caveats: ['funding_inferred'],
    confidence: 'medium',
    source: 'iotcommunication-2023-hoa-binh',
    position: 5,
  });
});

test('reads a share of another area with that area as its base', async () => {
  const { claims } = await readValidDataset(northern);
  expect(claims[0]).toMatchObject({
    valuePct: '49.21',
    stepPct: '0.01',
    base: 'area_total',
    baseArea: 'ca-nuoc',
  });
});

test('accepts CRLF line ends and a byte-order mark', async () => {
  const folder = copyNorthern({
    'figures.csv': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    'sources.csv': (text) => text.replaceAll('\n', '\r\n'),
  });
  expect(await readValidDataset(folder)).toEqual(await readValidDataset(northern));
});

test('accepts the columns in another order', async () => {
  const folder = copyNorthern({
    'area-changes.csv': (text) =>
      text.replaceAll(/^([^,]*),([^,]*),(.*)$/gm, (_, from, to, rest) => `${to},${from},${rest}`),
  });
  expect(await readValidDataset(folder)).toEqual(await readValidDataset(northern));
});

test('reports the problems of all files at once, in their order', async () => {
  expect(
    await problemsAfter({
      'figures.csv': (text) =>
        text.replace('3306849000', '"1.234,5"').replace('FY,local,plan,405', 'FY,state,plan,405'),
      'areas.csv': replace('phu-tho,province', 'phu-tho,county'),
      'notes.csv': replace('vinh-phuc,2021,allocation', 'vinh-phuc,21,allocation'),
    }),
  ).toEqual([
    'areas.csv:5:kind: must be one of province, municipality, region, nation; it is "county"',
    'figures.csv:2:amount_vnd: must be a whole number of đồng in digits alone, without dots, commas or spaces; it is "1.234,5"',
    'figures.csv:4:funding: must be one of total, national, local; it is "state"',
    'notes.csv:2:year: must be a year of four digits; it is "21"',
  ]);
});

test('a valid dataset is refused with every problem in the message', async () => {
  const folder = copyNorthern({ 'figures.csv': replace(',91500000000,', ',"1.234,5",') });
  await expect(readValidDataset(folder)).rejects.toThrow(DatasetError);
});

test.each([
  ['a missing column', 'areas.csv', replace('name_en,', ''), ['areas.csv:1:name_en: this column is missing']],
  [
    'an extra column',
    'area-members.csv',
    replace('certainty', 'certainty,remark'),
    ['area-members.csv:1:remark: unknown column; the file has region, area, certainty'],
  ],
  [
    'a column twice',
    'area-members.csv',
    replace('certainty', 'certainty,area'),
    ['area-members.csv:1:area: this column appears twice'],
  ],
  [
    'tabs between the columns',
    'area-members.csv',
    (text: string) => text.replaceAll(',', '\t'),
    ['area-members.csv:1: the columns are separated by tabs: save as CSV, with commas or semicolons'],
  ],
  [
    'a semicolon inside an unquoted cell',
    'area-members.csv',
    (text: string) => text.replaceAll(',', ';').replace('hoa-binh;', 'hoa;binh;'),
    ['area-members.csv:2: the row has 4 cells, the header 3: a semicolon inside a cell needs quotes'],
  ],
  [
    'commas between the columns under a header with semicolons',
    'area-members.csv',
    (text: string) => text.replace('region,area,certainty', 'region;area;certainty'),
    expect.arrayContaining([
      'area-members.csv:2: the row has 1 of the 3 cells of the header: its cells are separated by semicolons, and a line break inside a cell needs quotes',
    ]),
  ],
  ['an empty file', 'notes.csv', () => '', ['notes.csv:1: the file is empty']],
  [
    'a file with a header alone',
    'notes.csv',
    (text: string) => text.slice(0, text.indexOf('\n') + 1),
    ['notes.csv:1: the file has a header and no rows'],
  ],
  [
    'a comma inside an unquoted cell',
    'area-members.csv',
    replace('hoa-binh,', 'hoa,binh,'),
    ['area-members.csv:2: the row has 4 cells, the header 3: a comma inside a cell needs quotes'],
  ],
  [
    'an unquoted 1.234,5',
    'figures.csv',
    replace(',91500000000,', ',1.234,5,'),
    ['figures.csv:8: the row has 14 cells, the header 13: a comma inside a cell needs quotes'],
  ],
  ['an empty line', 'area-members.csv', replace('\n', '\n\n'), ['area-members.csv:2: an empty line']],
  [
    'a quote that never closes',
    'claims.csv',
    replace('phia-bac,2022,2022,FY', '"phia-bac,2022,2022,FY'),
    [
      'claims.csv:6: a quoted cell begins in this record and never ends: a quote is missing, or the file is cut short',
    ],
  ],
  [
    'a quote inside a cell',
    'area-members.csv',
    replace('hoa-binh,printed', 'hoa"binh,printed'),
    ['area-members.csv:2: a quote inside a cell: quote the whole cell and write it twice ("")'],
  ],
  [
    'text after a closing quote',
    'area-members.csv',
    replace('hoa-binh,printed', '"hoa"-binh,printed'),
    ['area-members.csv:2: a quote is followed by text: a quote inside a quoted cell is written twice ("")'],
  ],
  [
    'UTF-16',
    'notes.csv',
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ['notes.csv:1: the file is UTF-16 or not text: save it as UTF-8'],
  ],
  [
    'Windows-1258 bytes',
    'notes.csv',
    (text: string) => Buffer.from(text.replaceAll(/[^\n -~]/g, '\xe3'), 'latin1'),
    ['notes.csv:2: these bytes are not UTF-8: save the file as UTF-8'],
  ],
])('refuses %s', async (_, file, edit, expected) => {
  expect(await problemsAfter({ [file]: edit })).toEqual(expected);
});

test('a missing file is a problem', async () => {
  const { problems } = await readDataset(join(northern, 'no-such-folder'));
  expect(problems).toHaveLength(9);
  expect(problems[0]).toMatchObject({ line: 1, column: '', message: 'the file is missing' });
});

test('a file of 300 MB is refused unread', async () => {
  const folder = copyNorthern();
  truncateSync(join(folder, 'figures.csv'), 300_000_000);
  const before = process.memoryUsage().rss;
  const { problems } = await readDataset(folder);
  expect(problems.map(({ message }) => message)).toEqual(['the file has 300 MB; at most 200 MB are read']);
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
});

test('lines are counted rightly after a quoted line break, with either line end', async () => {
  const edit = (text: string) =>
    text
      .replace('28 tỉnh, thành phố; hội nghị', '28 tỉnh, thành phố;\nhội nghị\n')
      .concat('phia-bac,2022,context,a,b,no-such-source\n');
  const expected = ['notes.csv:8:source: unknown source "no-such-source": sources.csv has no such row'];
  expect(await problemsAfter({ 'notes.csv': edit })).toEqual(expected);
  expect(await problemsAfter({ 'notes.csv': (text) => edit(text).replaceAll('\n', '\r\n') })).toEqual(
    expected,
  );
});

test('more lines than are read are refused before any of them is', async () => {
  expect(await problemsAfter({ 'figures.csv': () => 'x\n'.repeat(1_200_001) })).toEqual([
    'figures.csv:1200001: the file goes on here; at most 1,200,000 lines are read',
  ]);
});

test('a line of megabytes is refused', async () => {
  expect(await problemsAfter({ 'notes.csv': (text) => text + 'ế'.repeat(2_000_000) })).toEqual([
    expect.stringMatching(/^notes.csv:\d+: this line has megabytes: is the file a CSV file\?$/),
  ]);
});

test('bytes that are not UTF-8 are found in a late block, at their line', async () => {
  const edit = (text: string) =>
    Buffer.concat([
      Buffer.from(`${text}${'ế'.repeat(50)}\n`.repeat(1)),
      Buffer.from(`${'ế'.repeat(40)}\n`.repeat(20_000)),
      Buffer.from([0xe3, 0x0a]),
    ]);
  expect(await problemsAfter({ 'notes.csv': edit })).toEqual([
    expect.stringMatching(/^notes.csv:2000\d: these bytes are not UTF-8/),
  ]);
});

test('of each column a hundred problems are told, and the number of the rest', async () => {
  const row = 'vinh-phuc,21,allocation,a,b,daibieunhandan-2022-hoi-nghi-phia-bac-xvi\n';
  const problems = await problemsAfter({ 'notes.csv': (text) => text + row.repeat(250) });
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatch(/^notes.csv:1\d\d:year: and 150 more problems in this column$/);
});

const lastRow = 'phia-bac,2022,context,a,b,daibieunhandan-2022-hoi-nghi-phia-bac-xvi';

test.each([
  [
    'between its columns',
    lastRow.slice(0, 24),
    'the row has 5 of the 6 cells of the header, and the file ends here without an end of line: it is cut short, get it again',
  ],
  [
    'within its last column',
    lastRow.slice(0, -4),
    'source: unknown source "daibieunhandan-2022-hoi-nghi-phia-bac": sources.csv has no such row (the file ends here without an end of line: is it cut short?)',
  ],
  [
    'within a quoted cell',
    `${lastRow.slice(0, 22)}"a b`,
    'a quoted cell begins in this record and never ends: a quote is missing, or the file is cut short',
  ],
])('tells a file that is cut %s', async (_, end, reason) => {
  const [problem, ...others] = await problemsAfter({ 'notes.csv': (text) => text + end });
  expect(problem?.replace(/^notes.csv:\d+:\s?/, '')).toBe(reason);
  expect(others).toEqual([]);
});

test('a last line without an end is no problem by itself', async () => {
  expect(await problemsAfter({ 'notes.csv': (text) => text.trimEnd() })).toEqual([]);
});
