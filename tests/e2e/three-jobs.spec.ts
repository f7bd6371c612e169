import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, openFold, test } from './open-page.ts';
import { movePointer } from './start-page.ts';

type Row = Record<string, string>;

/** Takes the CSV of some rows, which is for a Vietnamese Excel. */
async function readDownload(
  page: Page,
  label: string,
): Promise<{ name: string; rows: Row[]; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: new RegExp(`^CSV.+${label}`) }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const rows: Row[] = parse(bytes, { bom: true, columns: true, delimiter: ';' });
  return { name: download.suggestedFilename(), rows, bytes };
}

/** The ids of the figures that a page shows, in all of its figure tables. */
function shownFigures(page: Page): Promise<string[]> {
  return page.locator('tr[id^="f"]').evaluateAll((rows) => rows.map(({ id }) => id));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a visitor opens Vĩnh Phúc from the front page, reads plan and actual, downloads the CSV', async ({
      page,
    }) => {
      await page.goto('/');
      await page
        .getByRole('navigation', { name: 'Điều hướng chính' })
        .getByRole('link', { name: 'Tỉnh, thành phố' })
        .click();
      await openFold(page, 'Các đơn vị đến ngày 30/6/2025 (63)');
      await page.getByRole('link', { name: 'Vĩnh Phúc', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Vĩnh Phúc' })).toBeVisible();
      await expect(page.getByText('Sáp nhập vào Phú Thọ từ ngày 1/7/2025')).toBeVisible();
      await expect(page.locator('.tiles')).toContainText('6,8 tỷ');
      const shown = await shownFigures(page);
      const { name, rows, bytes } = await readDownload(page, 'Mọi số liệu của Vĩnh Phúc');
      expect(rows.map(({ figure }) => figure).sort()).toEqual(shown.sort());
      expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['vinh-phuc']));
      expect(name).toMatch(/^khuyen-cong-figures-vinh-phuc.*\.excel-vi\.csv$/);
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    });

    test('a visitor compares plan with actual in the north, by source of funding', async ({ page }) => {
      await page.goto('/vi/regions/phia-bac');
      await openFold(page, 'Bảng từng năm');
      const table = page.getByRole('table', { name: 'Kế hoạch và thực hiện: tổng kinh phí' });
      await expect(table.getByRole('row', { name: /^2021/ })).toContainText(
        /142,2.tỷ đồng.*130,4.tỷ đồng.*91,7%/,
      );
      await page.getByText('Quốc gia', { exact: true }).first().click();
      await openFold(page, 'Bảng từng năm');
      const national = page.getByRole('table', { name: 'Kế hoạch và thực hiện: quốc gia' });
      await expect(national.getByRole('row', { name: /^2021/ })).toContainText(
        /50,6.tỷ đồng.*50,3.tỷ đồng.*99,4%/,
      );
      await expect(table).toBeHidden();
    });
  });
}

test('the chart of plan and actual is drawn once it comes into view', async ({ page }) => {
  await page.goto('/vi/regions/phia-bac');
  const still = page.getByRole('img', { name: 'Biểu đồ cột kế hoạch và thực hiện 2013–2023' }).first();
  await expect(still.locator('> rect')).toHaveCount(9);
  await still.scrollIntoViewIfNeeded();
  await movePointer(page);
  const frame = page.locator('.chart-frame[data-drawn]').filter({ has: still });
  await expect(frame.locator('.recharts-bar-rectangle rect')).toHaveCount(9);
});

test('a single amount is drawn, too, with its table below', async ({ page }) => {
  await page.goto('/vi/provinces/vinh-phuc');
  await expect(page.locator('#plan-actual ~ .panel-switch figure:visible')).toHaveCount(1);
  await openFold(page, 'Bảng từng năm');
  await expect(page.getByRole('table', { name: 'Kế hoạch và thực hiện: tổng kinh phí' })).toContainText(
    '6,8 tỷ đồng',
  );
});

test('nine months are labelled as progress, an estimate as an estimate', async ({ page }) => {
  await page.goto('/en/regions/phia-bac#table-total');
  const table = page.getByRole('table', { name: 'Plan and spending: total' });
  await expect(table.getByRole('row', { name: /^2022, first 9 months/ })).toContainText(
    '42.3% after 9 months',
  );
  await page.goto('/en/provinces/lam-dong');
  await page.getByText('Local', { exact: true }).first().click();
  await openFold(page, 'Table by year');
  const local = page.getByRole('table', { name: 'Plan and spending: local' });
  await expect(local.getByRole('row', { name: /^2017 / })).toContainText('94% (estimate)');
});

test('a visitor finds a merged province without diacritics and follows it to its successor', async ({
  page,
}) => {
  await page.goto('/vi/provinces');
  await page.getByLabel('Tìm tỉnh, thành phố').fill('hai duong');
  await expect(page.getByText('2 đơn vị khớp')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hà Nội' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Hải Dương', exact: true }).click();
  await page.getByRole('link', { name: 'Hải Phòng', exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/provinces\/hai-phong-2025$/);
  await page.locator('.area-boundaries').getByRole('link', { name: 'Hải Dương', exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/provinces\/hai-duong$/);
});

test('a unit without figures says so, never zero', async ({ page }) => {
  await page.goto('/vi/provinces/bac-lieu');
  await expect(page.getByText('Chưa tìm thấy số nào về kinh phí khuyến công của Bạc Liêu')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: /Tải về|XLSX|CSV/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Xin số còn thiếu' })).toHaveAttribute(
    'href',
    '/vi/ask?area=bac-lieu',
  );
  expect(await page.locator('main').innerText()).not.toMatch(/\b0[  ](tỷ )?đồng/);
});

test('a source shows every figure and percentage taken from it, and its CSV holds exactly these', async ({
  page,
}) => {
  await page.goto('/vi/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi');
  const shown = await shownFigures(page);
  expect(shown).toHaveLength(9);
  await expect(page.locator('tr[id^="c"]')).toHaveCount(6);
  const { rows } = await readDownload(page, 'Tải số liệu của nguồn này');
  expect(rows.map(({ figure }) => figure).sort()).toEqual(shown.sort());
});

test('the computed CSV of a page holds exactly the rows of its tables', async ({ page }) => {
  await page.goto('/vi/regions/phia-bac');
  const shown = await page.locator('#plan-actual ~ .panel-switch tbody tr').count();
  const { rows } = await readDownload(page, 'Bảng chỉ số đã tính của Khu vực phía Bắc');
  expect(rows).toHaveLength(shown);
  expect(rows.find(({ year, funding }) => year === '2021' && funding === 'total')).toMatchObject({
    plan_vnd: '142200000000',
    actual_vnd: '130400000000',
    completion_state: 'ok',
  });
});

test('the language switch keeps the place', async ({ page }) => {
  await page.goto('/vi/provinces/nghe-an');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/provinces\/nghe-an$/);
  const table = await openFold(page, 'Table by year');
  await expect(table.getByText('about VND 4 billion').first()).toBeVisible();
});
