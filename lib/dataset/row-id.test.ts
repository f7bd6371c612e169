import { expect, test } from 'vitest';
import { copyNorthern, northern, replace } from '#tests/setup/dataset-folder.ts';
import { readValidDataset } from './read-dataset.ts';

test('the two plans that one article prints for 2021 have ids of their own', async () => {
  const { figures } = await readValidDataset(northern);
  expect(figures[10]).toMatchObject({ amountVnd: 142_200_000_000n, id: 'fauxade2tuv' });
  expect(figures[11]).toMatchObject({ amountVnd: 142_100_000_000n, id: 'fk5xpdjo7od' });
});

test("a claim's id has its kind and base in its key", async () => {
  const { claims } = await readValidDataset(northern);
  expect(claims[0]).toMatchObject({ valuePct: '49.21', id: 'cyygztuoko3' });
});

test('an id survives a corrected amount, other rows before it and a changed confidence', async () => {
  const folder = copyNorthern({
    'figures.csv': (text) =>
      replace(
        ',130400000000,100000000,exact,,,high',
        ',130500000000,100000000,over,,revised,medium',
      )(text)
        .split('\n')
        .filter((line) => !line.startsWith('hoa-binh'))
        .join('\n'),
  });
  const corrected = (await readValidDataset(folder)).figures.find(
    (row) => row.amountVnd === 130_500_000_000n,
  );
  const before = (await readValidDataset(northern)).figures.find((row) => row.amountVnd === 130_400_000_000n);
  expect(corrected?.id).toBe(before?.id);
});
