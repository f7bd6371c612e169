import { expect, test, vi } from 'vitest';
import { createCsvResponse } from './csv-response.ts';

const table = { row: (row: number) => row };
let asked = 0;
let closed = false;

/** A thousand pages of one row; `asked` counts those read, `closed` tells that no more will be. */
async function* thousandPages() {
  asked = 0;
  closed = false;
  try {
    while (asked < 1000) {
      asked += 1;
      yield [asked];
    }
  } finally {
    closed = true;
  }
}

test('answers the table with the headers of a download', async () => {
  const response = await createCsvResponse(table, thousandPages(), { fileName: 'rows.csv' });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=60',
    'content-disposition': 'attachment; filename="rows.csv"',
    'content-type': 'text/csv; charset=utf-8; header=present',
  });
  expect((await response.text()).split('\r\n')).toHaveLength(1002);
  expect(closed).toBe(true);
});

test('reads one page ahead of a reader who takes nothing (as for HEAD)', async () => {
  await createCsvResponse(table, thousandPages(), { fileName: 'rows.csv' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBe(1);
});

test('reads no more pages once the reader is gone', async () => {
  const response = await createCsvResponse(table, thousandPages(), { fileName: 'rows.csv' });
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(asked).toBeLessThanOrEqual(2);
  expect(closed).toBe(true);
});

test('is silent about a reader who leaves while a page is being read', async () => {
  const response = await createCsvResponse(table, thousandPages(), { fileName: 'rows.csv' });
  const reader = response.body?.getReader();
  await reader?.read();
  const pending = reader?.read();
  await reader?.cancel();
  await pending;
  expect(closed).toBe(true);
  expect(console.error).not.toHaveBeenCalled();
});

test('throws when the first page fails, so that the answer can be a 500', async () => {
  const pages = (async function* () {
    yield await Promise.reject<number[]>(new Error('no database'));
  })();
  await expect(createCsvResponse(table, pages, { fileName: 'rows.csv' })).rejects.toThrow('no database');
});

test('breaks the transfer off when a later page fails, and logs it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const pages = (async function* () {
    yield [1];
    yield await Promise.reject<number[]>(new Error('no database'));
  })();
  const response = await createCsvResponse(table, pages, { fileName: 'rows.csv' });
  await expect(response.text()).rejects.toThrow('no database');
  expect(log).toHaveBeenCalledOnce();
});
