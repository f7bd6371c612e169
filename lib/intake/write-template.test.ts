import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listColumns, listTables } from './added-tables.ts';
import { explain } from './column-texts.ts';
import { openWorkbook } from './open-workbook.ts';
import { toTemplate } from './write-template.ts';

const areas = [
  { id: 'lao-cai', nameVi: 'Lào Cai', nameEn: 'Lao Cai', validFrom: null, validTo: '2025-06-30' },
  { id: 'lao-cai-2025', nameVi: 'Lào Cai', nameEn: 'Lao Cai', validFrom: '2025-07-01', validTo: null },
];
const sources = [{ id: 'bao-1', title: null, publisher: 'Báo' }];

test('has instructions, a sheet for each table and the lists', async () => {
  const { worksheets } = await openWorkbook(Buffer.from(await toTemplate({ areas, sources })));
  expect(worksheets.map(({ name }) => name)).toEqual([
    'Hướng dẫn',
    'figures',
    'claims',
    'sources',
    'notes',
    'Danh mục',
  ]);
});

test.each(listTables())('%s has the columns of its file, explained in both languages', async (table) => {
  const workbook = await openWorkbook(Buffer.from(await toTemplate({ areas, sources })));
  const sheet = workbook.getWorksheet(table);
  const textsOf = (row: number) => listColumns(table).map((_, index) => sheet?.getCell(row, index + 1).text);
  expect(textsOf(1)).toEqual(listColumns(table));
  expect(textsOf(2)).toEqual(
    listColumns(table).map((column) => `▸ ${explain(table, column).vi}\n${explain(table, column).en}`),
  );
});

test('every drop-down shows exactly the lines of its list', async () => {
  const bytes = await toTemplate({ areas, sources });
  const workbook = await openWorkbook(Buffer.from(bytes));
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  const validations = [...xml.matchAll(/sqref="([A-Z]+)3:\1\d+"><formula1>[^!]+!\$A\$(\d+):\$A\$(\d+)</g)];
  const lists = validations.map(([, column = '', first, last]) => {
    const rows = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => Number(first) + index,
    );
    const items = rows.map((row) => workbook.getWorksheet('Danh mục')?.getCell(row, 1).text);
    return [workbook.getWorksheet('figures')?.getCell(`${column}1`).text, items];
  });
  expect(Object.fromEntries(lists)).toMatchObject({
    area: ['lao-cai – Lào Cai (đến 2025-06-30)', 'lao-cai-2025 – Lào Cai (từ 2025-07-01)'],
    funding: ['total – Tổng kinh phí', 'national – Quốc gia', 'local – Địa phương'],
    bound: ['exact – đúng số được in', 'over – hơn, trên', 'under – gần', 'about – khoảng'],
    confidence: ['high – cao', 'medium – vừa'],
    source: ['bao-1'],
  });
  expect(Object.keys(Object.fromEntries(lists)).sort()).toEqual([
    'area',
    'bound',
    'caveats',
    'confidence',
    'funding',
    'measure',
    'period',
    'source',
  ]);
});

test('the same lists make the same bytes', async () => {
  expect(await toTemplate({ areas, sources })).toEqual(await toTemplate({ areas, sources }));
});

test('gaps are rows that wait for their amount, under the drop-downs that read them', async () => {
  const gaps = [
    { area: 'lao-cai', year: 2017, funding: 'local', measure: 'plan' },
    { area: 'lao-cai', year: 2018, funding: 'national', measure: 'actual' },
  ] as const;
  const bytes = await toTemplate({ areas, sources, gaps });
  const sheet = (await openWorkbook(Buffer.from(bytes))).getWorksheet('figures');
  const textsOf = (row: number) => [1, 2, 3, 4, 5, 6, 7].map((column) => sheet?.getCell(row, column).text);
  expect([3, 4, 5].map(textsOf)).toEqual([
    [
      'lao-cai – Lào Cai (đến 2025-06-30)',
      '2017',
      '2017',
      'FY – cả năm',
      'local – Địa phương',
      'plan – Kế hoạch',
      '',
    ],
    [
      'lao-cai – Lào Cai (đến 2025-06-30)',
      '2018',
      '2018',
      'FY – cả năm',
      'national – Quốc gia',
      'actual – Thực hiện',
      '',
    ],
    ['', '', '', '', '', '', ''],
  ]);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(xml).toContain('sqref="A3:A2002"');
});
