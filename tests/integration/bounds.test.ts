import { expect, test } from 'vitest';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, problemsAfter, replace } from '#tests/setup/dataset-folder.ts';
import { loadDataset } from '#tests/setup/load-dataset.ts';

const mostDong = 2n ** 53n - 1n;
const mostStep = 10n ** 15n;
const source = 'daibieunhandan-2022-hoi-nghi-phia-bac-xvi';
const figure = (year: number, amount: bigint | string, step: bigint | string, projects: number | string) =>
  `vinh-phuc,${year},${year},FY,local,plan,${amount},${step},exact,${projects},unusual_amount,high,${source}\n`;
const claim = (year: number, kind: string, value: string, step: string) =>
  `vinh-phuc,${year},${year},FY,local,actual,${kind},${value},${step},exact,unknown,high,${source}\n`;
const append = (rows: string) => (text: string) => text + rows;

const longText = (letters: number) => 'ế'.repeat(letters);
const atTheBounds = {
  'figures.csv': append(
    figure(1990, mostDong, 1n, 2 ** 31 - 1) +
      figure(2017, mostStep, mostStep, 1) +
      figure(2018, 9n * mostStep, mostStep, ''),
  ),
  'claims.csv': append(
    claim(1990, 'growth', '-100', '1') +
      claim(2017, 'share', '10000', '10000') +
      claim(2018, 'share', '0.000000001', '0.000000001') +
      claim(2019, 'share', '0', '100000000'),
  ),
  'notes.csv': append(`vinh-phuc,1990,use,${longText(2_000)},${longText(2_000)},${source}\n`),
  'sources.csv': append(
    `${'a'.repeat(100)},${longText(500)},${longText(300)},https://a.vn/${randomText(1_987)},1990-01-01,vi,news,1990-01-01\n`,
  ),
};

withDatabases('the largest values that data:check takes', 'migrated', (current) => {
  test('are imported and read back as they were', async () => {
    const { database } = current();
    const dataset = await readValidDataset(copyNorthern(atTheBounds));
    await importDataset(database, dataset);
    expect(await loadDataset(database)).toEqual(dataset);
  });

  test.each([
    ['amountVnd', 2n ** 63n],
    ['stepVnd', 10n ** 19n],
    ['projects', 0],
    ['amountVnd', -1n],
    ['stepVnd', 0n],
  ] as const)('a %s of %s is refused by the database too', async (column, value) => {
    const { database } = current();
    const change = database.figure.updateMany({ where: { yearFrom: 1990 }, data: { [column]: value } });
    await expect(change).rejects.toThrow();
  });
});

test.each([
  ['amount_vnd', figure(2017, mostDong + 1n, 1n, '')],
  ['step_vnd', figure(2017, 0n, 10n ** 16n, '')],
  ['step_vnd', figure(2017, 0n, 10n ** 30n, '')],
  ['step_vnd', figure(2017, 0n, 0n, '')],
  ['projects', figure(2017, mostStep, 1n, 2 ** 31)],
  ['projects', figure(2017, mostStep, 1n, '12345678901234567890')],
  ['projects', figure(2017, mostStep, 1n, 0)],
  ['amount_vnd', figure(2017, -1n, 1n, '')],
])('data:check refuses the %s of %s', async (column, row) => {
  const problems = await problemsAfter({ 'figures.csv': append(row) });
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^figures.csv:22:${column}: must be `))]);
});

test('data:check refuses percentages and steps that no number of a database could order', async () => {
  const rows =
    claim(2017, 'share', '0', `1${'0'.repeat(30)}`) +
    claim(2018, 'share', '10001', '1') +
    claim(2019, 'growth', '-101', '1') +
    claim(2020, 'share', '0', `0.${'0'.repeat(400)}1`);
  expect(await problemsAfter({ 'claims.csv': append(rows) })).toHaveLength(4);
});

test('data:check refuses an id beyond its letters', async () => {
  const edit = replace('vinh-phuc,2021,allocation', `${'a'.repeat(101)},2021,allocation`);
  expect(await problemsAfter({ 'notes.csv': edit })).toEqual([
    'notes.csv:2:area: has 101 letters; at most 100 are kept',
  ]);
});

/** Text that no database makes shorter in its index. */
function randomText(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
