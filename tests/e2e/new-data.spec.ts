import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import { openWorkbook } from '#lib/intake/open-workbook.ts';
import { expect, openFold, test } from './open-page.ts';

// Runs after all other browser tests: it changes the data that the site shows.

function importFolder(folder: string): string {
  return execFileSync(process.execPath, ['scripts/data-import.ts', folder], { encoding: 'utf8' });
}

/** The folder of the newest bundle, which is also the path of its page. */
async function findBundle(request: APIRequestContext): Promise<string> {
  const response = await request.get('/data/khuyen-cong.zip', { maxRedirects: 0 });
  return dirname(response.headers().location ?? '');
}

/** Opens a page until it shows what an import brought: at first it may be shown as it was (docs/decisions/0051). */
async function openUntil(page: Page, path: string, there: Locator): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(there).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000, intervals: [250] });
}

/** The template of one gap, as the official fills it in and sends it back: amount, how sure it is, and a source that is known. */
async function fillGap(template: Buffer, folder: string): Promise<string> {
  const workbook = await openWorkbook(template);
  const sheet = workbook.getWorksheet('figures');
  if (!sheet) throw new Error('The template has no sheet of figures');
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(1, index + 1).text);
  const written = {
    amount_vnd: '9,5 tỷ',
    bound: 'exact',
    confidence: 'high',
    source: 'congnghieptieudung-2023-vinh-phuc',
  };
  for (const [column, value] of Object.entries(written))
    sheet.getCell(3, columns.indexOf(column) + 1).value = value;
  const path = join(folder, 'mau.xlsx');
  writeFileSync(path, await workbook.xlsx.writeBuffer());
  return path;
}

let temporary = '';
test.beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'khuyen-cong-e2e-'));
});
test.afterAll(() => rmSync(temporary, { recursive: true }));

test('an import shows on pages and in CSV within a minute, and can be taken back', async ({
  page,
  request,
}) => {
  const folder = join(temporary, 'data');
  cpSync('data', folder, { recursive: true });
  const file = join(folder, 'figures.csv');
  const before = 'vinh-phuc,2023,2023,FY,total,actual,6800000000,100000000';
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, 'vinh-phuc,2023,2023,FY,total,actual,7100000000,100000000'));

  // An official finds a gap of her province and sends the template back; a colleague follows the province in a feed reader.
  const gap = '/vi/ask?area=vinh-phuc&year=2023&funding=total';
  await page.goto(gap);
  const toTemplate = page.getByRole('link', { name: 'Mẫu Excel, 1 dòng' });
  const template = await request.get((await toTemplate.getAttribute('href')) ?? '');
  const filled = await fillGap(await template.body(), temporary);
  execFileSync(process.execPath, ['scripts/data-add.ts', filled, folder]);
  await page.goto('/vi/provinces/vinh-phuc');
  const feed = page.locator('link[type="application/atom+xml"]').first();
  const followed = new URL((await feed.getAttribute('href')) ?? '');
  const readFeed = async () =>
    parseAtomFeed(await (await request.get(followed.pathname + followed.search)).text());
  const known = new Set((await readFeed()).entries?.map(({ id }) => id));

  const bundle = await findBundle(request);
  await page.goto('/vi/provinces/vinh-phuc');
  await expect(page.locator('.tiles')).toContainText('6,8 tỷ');
  expect(importFolder(folder)).toMatch(/figures: 1 added.*1 changed/);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('.tiles')).toContainText('7,1 tỷ', {
      timeout: 500,
    });
  }).toPass({ timeout: 60_000, intervals: [250] });
  expect(await (await request.get('/api/v1/figures.csv?area=vinh-phuc&year=2023')).text()).toContain(
    '7100000000',
  );

  await openFold(page, 'Mọi số liệu theo năm');
  await expect(page.getByRole('link', { name: /^sửa ngày .*, trước đó ghi 6,8 tỷ đồng$/ })).toBeVisible();
  const toRows = page.getByRole('link', { name: 'Xem từng dòng của bản 2' });
  await openUntil(page, '/vi/changes', toRows);
  await toRows.click();
  const change = page.getByRole('table', { name: 'Các dòng của bản dữ liệu 2' }).getByRole('row').nth(1);
  await expect(change).toContainText('Vĩnh Phúc');
  await expect(change).toContainText('6,8 tỷ đồng → 7,1 tỷ đồng');
  await expect(page).toHaveURL(/\/vi\/changes\/2$/);
  expect(await (await request.get('/feed.xml')).text()).toMatch(
    /sửa: Vĩnh Phúc, .*6,8\stỷ\sđồng → 7,1\stỷ\sđồng/,
  );

  const fresh = (await readFeed()).entries?.filter(({ id }) => !known.has(id)) ?? [];
  expect(fresh.map(({ title }) => title?.value?.replaceAll('\u00a0', ' ')).toSorted()).toEqual([
    'sửa: Vĩnh Phúc, thực hiện, tổng kinh phí, 2023: 6,8 tỷ đồng → 7,1 tỷ đồng',
    'thêm: Vĩnh Phúc, kế hoạch, tổng kinh phí, 2023: 9,5 tỷ đồng',
  ]);
  await openUntil(page, gap, page.getByText('Không có gì để hỏi đơn vị này'));

  await openUntil(page, `/vi${bundle}`, page.getByText('Bản này đã cũ.'));
  await page.getByRole('link', { name: 'bản dữ liệu số 2' }).click();
  await expect(page.getByText('Đây là bản mới nhất.')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/vi${await findBundle(request)}`);

  await page.goto('/vi/provinces/vinh-phuc');
  importFolder('data');
  await expect(async () => {
    await page.reload();
    await expect(page.locator('.tiles')).toContainText('6,8 tỷ', {
      timeout: 500,
    });
  }).toPass({ timeout: 60_000, intervals: [250] });
});
