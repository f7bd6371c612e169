import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWorkbook } from './open-workbook.ts';

type BookType = NonNullable<Parameters<typeof write>[1]['bookType']>;

function makeBook(bookType: BookType, { date1904 = false, value = 45_839 } = {}): Buffer {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([[value]]);
  if (sheet.A1 && bookType === 'xlsx') sheet.A1.z = 'yyyy-mm-dd';
  utils.book_append_sheet(book, sheet, 'figures');
  book.Workbook = { WBProps: { date1904 } };
  return Buffer.from(write(book, { type: 'buffer', bookType }));
}

async function readFirstCell(bytes: Buffer) {
  return (await openWorkbook(bytes)).getWorksheet('figures')?.getCell('A1').value;
}

test('reads a date of the system of 1900', async () => {
  expect(await readFirstCell(makeBook('xlsx'))).toEqual(new Date('2025-07-01'));
});

test('reads a date of the system of 1904, however the workbook spells it', async () => {
  const bytes = makeBook('xlsx', { date1904: true, value: 44_377 });
  expect(await readFirstCell(bytes)).toEqual(new Date('2025-07-01'));
});

const xlsx = makeBook('xlsx');
const flip = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};
const stored = Buffer.from(zipSync(unzipSync(xlsx), { level: 0 }));
const bomb = Buffer.from(
  zipSync({ ...unzipSync(xlsx), 'xl/worksheets/sheet2.xml': new Uint8Array(201_000_000) }, { level: 1 }),
);
const liar = (() => {
  const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }));
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(100, entry + 24);
  return bytes;
})();

test.each([
  ['an old workbook', makeBook('biff8'), 'is an old Excel workbook (.xls): save it as .xlsx'],
  ['OpenDocument', makeBook('ods'), 'is an OpenDocument spreadsheet (.ods): save it as .xlsx'],
  ['a binary workbook', makeBook('xlsb'), 'is a binary workbook (.xlsb): save it as .xlsx'],
  [
    'a password',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'is encrypted: save it without a password',
  ],
  ['text', Buffer.from('area,year_from\nphia-bac,2021\n'), 'is not a workbook (.xlsx), or is cut short'],
  ['no byte', Buffer.alloc(0), 'is not a workbook (.xlsx), or is cut short'],
  ['a file cut short', xlsx.subarray(0, -100), 'is not a workbook (.xlsx), or is cut short'],
  [
    'another ZIP',
    Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })),
    'is a ZIP, but not a workbook (.xlsx)',
  ],
  ['one changed bit', flip(stored, stored.indexOf('45839')), 'is damaged'],
  ['broken XML', Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<workbook><') })), 'cannot be read'],
  ['a file that unpacks to 201 MB', bomb, 'unpacks to 201 MB; at most 200 MB are read'],
  ['a file that unpacks to more than it says', liar, 'is damaged'],
])('refuses %s', async (_, bytes, message) => {
  await expect(openWorkbook(bytes)).rejects.toThrow(message);
});
