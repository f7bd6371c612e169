import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
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
  }).toPass({ timeout: 60_000, intervals: [1000] });
}

test('an import shows on pages and in CSV within a minute, and can be taken back', async ({
  page,
  request,
}) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'khuyen-cong-e2e-')), 'data');
  cpSync('data', folder, { recursive: true });
  const file = join(folder, 'figures.csv');
  const before = 'vinh-phuc,2023,2023,FY,total,actual,6800000000,100000000';
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, 'vinh-phuc,2023,2023,FY,total,actual,7100000000,100000000'));

  const bundle = await findBundle(request);
  await page.goto('/vi/provinces/vinh-phuc');
  await expect(page.locator('.tiles')).toContainText('6,8 tỷ');
  expect(importFolder(folder)).toMatch(/figures: 1 changed/);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('.tiles')).toContainText('7,1 tỷ', {
      timeout: 500,
    });
  }).toPass({ timeout: 60_000, intervals: [2000] });
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
  }).toPass({ timeout: 60_000, intervals: [2000] });
});
