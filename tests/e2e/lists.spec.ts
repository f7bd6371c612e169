import { expect, openFold, overflowOf, test } from './open-page.ts';

const lengths = [
  ['/vi/sources', 8000],
  ['/vi/sources?page=2', 8000],
  ['/vi/provinces', 4500],
  ['/vi/regions', 3000],
  ['/vi/sources/arit-2022-hoi-nghi-mien-trung-xii', 4500],
  ['/vi/sources/khuyencongonline-2019-hoi-nghi-mien-trung-x', 4500],
  ['/vi/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi', 4500],
  ['/vi/sources/baonghean-nghe-an-2002-2018', 4500],
] as const;

test('lists are short on a phone, and nothing is wider than a small one', async ({ page }) => {
  for (const [path, most] of lengths) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThan(most);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowOf(page), path).toBe(0);
  }
});

test('nothing of the years is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    '/vi/years',
    '/en/years',
    '/vi/years/2021',
    '/en/years/2025',
    '/en/years/2018?boundaries=2025',
  ]) {
    await page.goto(path);
    expect(await overflowOf(page), path).toBe(0);
  }
});

test('the filter of units opens the fold that holds what it finds', async ({ page }) => {
  await page.goto('/vi/provinces');
  const former = page.locator('.unit-list').getByRole('link', { name: 'Yên Bái', exact: true });
  await expect(former).toBeHidden();
  await page.getByLabel('Tìm tỉnh, thành phố').fill('yen bai');
  await expect(former).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a journalist finds a source by its publisher, and pages through all of them', async ({ page }) => {
    await page.goto('/vi/sources');
    await page.getByLabel('Tìm nguồn').fill('bao nghe an');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page).toHaveURL(/\/vi\/sources\?q=bao\+nghe\+an$/);
    await expect(page).toHaveTitle(/Nguồn khớp “bao nghe an”/);
    await expect(page.getByLabel('Tìm nguồn')).toHaveValue('bao nghe an');
    await expect(
      page.locator('.source-list a[href="/vi/sources/baonghean-nghe-an-2002-2018"]'),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Xem mọi nguồn' }).click();
    const first = await page.locator('.source-list a').first().textContent();
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/\/vi\/sources\?page=2$/);
    await expect(page.locator('.source-list li')).toHaveCount(30);
    await expect(page.locator('.source-list a').first()).not.toHaveText(first ?? '');
    await page.goto('/vi/sources?page=99');
    await expect(page.getByRole('alert')).toContainText('Danh sách không có trang này');
  });

  test('a source says what it is and how much was taken from it, before all of that', async ({ page }) => {
    await page.goto('/vi/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi');
    await expect(page.locator('.lead')).toContainText('9 số liệu, 6 tỷ lệ và 8 ghi chú');
    await expect(page.locator('.source-facts')).toContainText('Báo Đại biểu Nhân dân');
    await expect(page.locator('.source-facts')).toContainText('23/9/2022');
    await expect(
      page.getByRole('region', { name: 'Số liệu lấy từ nguồn này (9)' }).locator('tbody tr'),
    ).toHaveCount(9);
    await expect((await openFold(page, 'Ghi chú từ nguồn này (8)')).getByRole('listitem')).toHaveCount(8);
  });

  test('each region is told in a sentence, and the table of all years unfolds', async ({ page }) => {
    await page.goto('/vi/regions');
    await expect(page.locator('.unit-list li').filter({ hasText: '2021: kế hoạch 51,23' })).toContainText(
      'đạt 95,24%',
    );
    const totals = page.getByRole('row', { name: /Khu vực phía Bắc.*2016/ });
    await expect(totals).toBeHidden();
    await page.getByRole('heading', { name: 'Tổng kinh phí mọi năm' }).click();
    await expect(totals).toBeVisible();
  });
});
