import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createContent } from '#tests/fixtures/xlsx-content.ts';
import { readPart, readSheet, readWorkbook } from '#tests/setup/read-xlsx.ts';
import { type CellValue, defineTable } from '../column.ts';
import type { Content } from './list-sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

const header = ['Mã số liệu', 'Năm', 'Số tiền (đồng)'];

async function* inPages(...pages: CellValue[][][]) {
  yield* pages;
}

async function write(pages: Content['pages'], rowsPerSheet?: number): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(writeWorkbook(createContent(pages), rowsPerSheet)));
}

async function writeRows(...rows: CellValue[][]): Promise<Uint8Array> {
  return write(inPages(rows));
}

async function writeAt(day: string, rows: CellValue[][]): Promise<Uint8Array> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
  const bytes = await writeRows(...rows);
  vi.useRealTimers();
  return bytes;
}

test('has the rows, the dictionary and what the file is; without rows the header', async () => {
  const book = readWorkbook(await writeRows());
  expect(book.SheetNames).toEqual(['Số liệu', 'Từ điển', 'Giới thiệu']);
  expect(readSheet(book, 'Số liệu')).toEqual([header]);
});

test('types the cells and leaves out what is missing', async () => {
  const bytes = await writeRows(['f1', 2021, 142_200_000_000n], ['f2', 2021, null]);
  expect(readSheet(readWorkbook(bytes), 'Số liệu')).toEqual([
    header,
    ['f1', 2021, 142_200_000_000],
    ['f2', 2021],
  ]);
});

test.each([
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+84',
  '-1',
  '@SUM(A1)',
  'Hòa Bình & Sơn La <2025> "x" \'y\'',
  'một\nhai',
  '𝄞 Tây Nguyên',
])('%j stays this text', async (text) => {
  const bytes = await writeRows([text, 2021, null]);
  expect(readSheet(readWorkbook(bytes), 'Số liệu')[1]).toEqual([text, 2021]);
  expect(readPart(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('drops control characters, which XML cannot carry', async () => {
  const bytes = await writeRows(['Hà\u0000 \u0007Nội\u001f\uffff\ud800', 2021, null]);
  expect(readSheet(readWorkbook(bytes), 'Số liệu')[1]).toEqual(['Hà Nội', 2021]);
});

test('writes the same bytes whenever it is asked, and names no time but that of the release', async () => {
  const rows = [['f1', 2021, 1n]];
  const first = await writeAt('2027-01-01', rows);
  expect(Buffer.compare(await writeAt('2031-06-30', rows), first)).toBe(0);
  const properties = readPart(first, 'docProps/core.xml');
  expect(properties.match(/20\d\d-[\dT:.-]+Z/g)).toEqual(['2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z']);
});

test('keeps a time of day to the millisecond', async () => {
  const times = Array.from(
    { length: 1000 },
    (_, index) => new Date(Date.UTC(2026, 10, 25, 3, 55, 55, index)),
  );
  const table = defineTable<string>('releases', ['released_at'], {
    released_at: { kind: 'time', read: (time) => time },
  });
  const content = createContent(inPages(times.map((time) => [time.toISOString()])), { table });
  const book = readWorkbook(Buffer.concat(await Array.fromAsync(writeWorkbook(content))));
  expect(readSheet(book, book.SheetNames[0] ?? '').slice(1)).toEqual(times.map((time) => [time]));
});

test('prints every sheet one page wide, lying, with the header and the leading columns on each page', async () => {
  const table = defineTable<CellValue[]>('claims', ['claim'], {
    claim: { kind: 'id', read: ([id = null]) => id },
    area: { kind: 'id', read: ([, area = null]) => area },
    area_name: { kind: 'text', read: ([, , name = null]) => name },
    value_pct: { kind: 'percent', read: ([, , , value = null]) => value },
  });
  const content = createContent(inPages([['c1', 'hue', 'Huế', 92]]), { table });
  const bytes = Buffer.concat(await Array.fromAsync(writeWorkbook(content)));
  for (const number of [1, 2, 3]) {
    const xml = readPart(bytes, `xl/worksheets/sheet${number}.xml`);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    const [setup = ''] = /<pageSetup [^>]*>/.exec(xml) ?? [];
    expect(setup).toContain('orientation="landscape"');
    expect(setup).toContain('fitToHeight="0"');
    expect(setup).not.toMatch(/fitToWidth="(?!1")/);
  }
  const titles = [...readPart(bytes, 'xl/workbook.xml').matchAll(/Print_Titles[^>]*>([^<]+)</g)];
  expect(titles.map(([, range]) => range?.replace(/'?[^'!,]+'?!/g, ''))).toEqual([
    '$A:$C,$1:$1',
    '$A:$A,$1:$1',
    '$A:$A,$1:$1',
  ]);
});

test('goes on in a further sheet when one is full', async () => {
  const rows = [1, 2, 3, 4, 5].map((number) => [`f${number}`, 2021, BigInt(number)]);
  const book = readWorkbook(await write(inPages(rows.slice(0, 3), rows.slice(3)), 2));
  expect(book.SheetNames.slice(0, 3)).toEqual(['Số liệu', 'Số liệu (2)', 'Số liệu (3)']);
  const names = book.SheetNames.slice(0, 3).map((name) => readSheet(book, name).map(([first]) => first));
  expect(names).toEqual([
    [header[0], 'f1', 'f2'],
    [header[0], 'f3', 'f4'],
    [header[0], 'f5'],
  ]);
});

test('a sheet that is just full needs no other', async () => {
  const book = readWorkbook(await write(inPages([['f1', 2021, 1n]], [['f2', 2021, 2n]]), 2));
  expect(book.SheetNames).not.toContain('Số liệu (2)');
});

test('asks for no page before the bytes of those before it were taken', async () => {
  let asked = 0;
  async function* pages() {
    for (; asked < 100; asked += 1) yield Array.from({ length: 500 }, (_, row) => [`f${row}`, 2021, 1n]);
  }
  const chunks = writeWorkbook(createContent(pages()));
  await chunks.next();
  expect(asked).toBeLessThan(5);
  const afterFirst = asked;
  await setTimeout(20);
  expect(asked).toBe(afterFirst);
  await chunks.return(undefined);
});

test('throws what its pages throw', async () => {
  async function* broken() {
    yield [['f1', 2021, 1n]];
    throw new Error('An import came during this export');
  }
  await expect(write(broken())).rejects.toThrow('An import came');
});

test('writes 50,000 rows in a heap that cannot hold them', { timeout: 60_000 }, () => {
  const args = ['--max-old-space-size=32', 'tests/setup/write-many-rows.ts', '50000'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(Number(stdout)).toBeGreaterThan(500_000);
});
