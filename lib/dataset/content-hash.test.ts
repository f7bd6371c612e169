import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { hashContent } from './content-hash.ts';
import { readValidDataset } from './read-dataset.ts';

const hashOf = async (folder: string) => hashContent(await readValidDataset(folder));

test('line ends, a byte-order mark and needless quotes do not change the hash', async () => {
  const folder = copyNorthern({
    'figures.csv': (text) =>
      `\uFEFF${replace('vinh-phuc,2022', '"vinh-phuc",2022')(text).replaceAll('\n', '\r\n')}`,
    'notes.csv': (text) => text.replaceAll('\n', '\r\n'),
  });
  expect(await hashOf(folder)).toBe(await hashOf(northern));
});

test('semicolons and decimal commas, as a spreadsheet with Vietnamese settings saves them, are the same content', async () => {
  const toSemicolons = (text: string) =>
    stringify(
      parse(text).map((cells: string[]) => cells.map((cell) => cell.replace(/^(-?\d+)\.(\d+)$/, '$1,$2'))),
      {
        delimiter: ';',
        bom: true,
        record_delimiter: 'windows',
      },
    );
  const files = [
    'areas',
    'area-changes',
    'area-members',
    'sources',
    'figures',
    'claims',
    'notes',
    'population',
    'price-index',
  ];
  const folder = copyNorthern(Object.fromEntries(files.map((name) => [`${name}.csv`, toSemicolons])));
  expect(await hashOf(folder)).toBe(await hashOf(northern));
});

test.each([
  ['an amount', 'figures.csv', replace(',130400000000,', ',130500000000,')],
  ['the digits of a percentage', 'claims.csv', replace(',42.3,', ',42.30,')],
  [
    'the order of two rows',
    'area-members.csv',
    (text: string) => text.replace(/^(phia-bac,hoa-binh.*\n)(.*\n)/m, '$2$1'),
  ],
  ['a title', 'sources.csv', replace('Vĩnh Phúc: Hiệu quả', 'Hiệu quả')],
])('%s changes the hash', async (_, file, edit) => {
  expect(await hashOf(copyNorthern({ [file]: edit }))).not.toBe(await hashOf(northern));
});

test('contents from before notes had an id keep their hash', async () => {
  expect(await hashOf(northern)).toBe('5f8043acc360af7b28af26e1d78ea43d712876e0bf9c687e241b8ae9e1ec9500');
});
