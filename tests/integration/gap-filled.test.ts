import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { GET as getCsv } from '#app/data/khuyen-cong-mau.csv/route.ts';
import { GET as getWorkbook } from '#app/data/khuyen-cong-mau.xlsx/route.ts';
import { GET as getLetter } from '#app/data/yeu-cau-cung-cap-thong-tin.docx/route.ts';
import { importDataset } from '#lib/dataset/import-dataset.ts';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { addRows } from '#lib/intake/add-rows.ts';
import { openWorkbook } from '#lib/intake/open-workbook.ts';
import { getAskPage } from '#lib/queries/get-ask-page.ts';
import { getChangesPage } from '#lib/queries/get-changes-page.ts';
import { getReleasePage } from '#lib/queries/get-release-page.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';
import { copyNorthern, northern } from '#tests/setup/dataset-folder.ts';

vi.mock('next/server', () => ({ connection: async () => {} }));

const query = 'area=phu-tho&year=2021,2022&funding=local';
const ask = (get: (request: Request) => Promise<Response>, asked = query) =>
  get(new Request(`http://localhost/data/file?${asked}`));

async function importFolder(folder: string) {
  await importDataset(currentDatabase().database, await readValidDataset(folder), { changelog: [] });
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-gap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What is asked for on the page: "2021 plan". */
async function listMissing(): Promise<string[]> {
  const { inquiry } = await getAskPage(new URLSearchParams(query));
  return (inquiry?.cells ?? []).flatMap(({ year, missing }) =>
    missing.map((measure) => `${year} ${measure}`),
  );
}

const source = {
  source: 'so-cong-thuong-phu-tho-2021',
  publisher: 'Sở Công Thương Phú Thọ',
  url: 'https://sct.phutho.gov.vn/bao-cao-2021',
  language: 'vi',
  kind: 'province',
  retrieved_on: '2026-11-20',
};

withDatabases('a gap that is filled', 'migrated', () => {
  test('the template of a gap, filled in and added, closes the gap, and the changes say so', async () => {
    await importFolder(northern);
    expect(await listMissing()).toEqual(['2021 plan', '2021 actual', '2022 plan', '2022 actual']);

    const workbook = await openWorkbook(Buffer.from(await (await ask(getWorkbook)).arrayBuffer()));
    const figures = workbook.getWorksheet('figures');
    const columns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(
      (index) => figures?.getCell(1, index).text,
    );
    const fill = (row: number, values: Record<string, string>) => {
      for (const [column, value] of Object.entries(values)) {
        const cell = figures?.getCell(row, columns.indexOf(column) + 1);
        if (cell) cell.value = value;
      }
    };
    fill(3, { amount_vnd: '2,5 tỷ', bound: 'exact', confidence: 'high', source: source.source });
    const sources = workbook.getWorksheet('sources');
    Object.keys(source).forEach((column) => {
      const place = [1, 2, 3, 4, 5, 6, 7, 8].find((index) => sources?.getCell(1, index).text === column) ?? 0;
      const cell = sources?.getCell(3, place);
      if (cell) cell.value = Object.entries(source).find(([name]) => name === column)?.[1] ?? null;
    });
    const file = join(makeFolder(), 'mau.xlsx');
    writeFileSync(file, await workbook.xlsx.writeBuffer());

    const folder = copyNorthern();
    copyFileSync('data/offices.csv', join(folder, 'offices.csv'));
    const { problems, remarks, added } = await addRows([file], folder);
    expect(problems).toEqual([]);
    expect(remarks.filter((remark) => remark.includes('left out'))).toEqual([
      'mau.xlsx:figures!4: no amount was written into this row: left out',
      'mau.xlsx:figures!5: no amount was written into this row: left out',
      'mau.xlsx:figures!6: no amount was written into this row: left out',
    ]);
    expect(added.map(({ table, ids }) => [table, ids.length])).toEqual([
      ['sources', 1],
      ['figures', 1],
    ]);

    await importFolder(folder);
    expect(await listMissing()).toEqual(['2021 actual', '2022 plan', '2022 actual']);
    const [newest] = (await getChangesPage(1)).releases;
    const changes = (await getReleasePage(newest?.number ?? 0, 1))?.changes ?? [];
    expect(changes.map(({ table, kind }) => `${table} ${kind}`)).toEqual(
      expect.arrayContaining(['figures added']),
    );
  });

  test('the files of a gap are of exactly what is missing, and refuse what there is not', async () => {
    const text = await (await ask(getCsv)).text();
    expect(text.replace('\uFEFF', '').trim().split('\r\n').slice(1)).toEqual([
      'phu-tho;2021;2021;FY;local;actual;;;;;;;',
      'phu-tho;2022;2022;FY;local;plan;;;;;;;',
      'phu-tho;2022;2022;FY;local;actual;;;;;;;',
    ]);
    const letter = await ask(getLetter, `${query}&utm_source=mail`);
    expect(letter.headers.get('content-disposition')).toBe(
      'attachment; filename="yeu-cau-cung-cap-thong-tin-phu-tho.docx"',
    );
    expect(letter.headers.get('etag')).toBe((await ask(getLetter, query)).headers.get('etag'));
    for (const wrong of [
      'area=atlantis',
      'area=phu-tho&year=1800',
      'area=phu-tho&funding=private',
      'year=2021',
    ])
      expect((await ask(getLetter, wrong)).status).toBe(400);
  });
});
