import { expect, test } from './open-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a visitor switches to today’s units and back, and the address keeps the map', async ({ page }) => {
      await page.goto('/vi/provinces');
      const maps = page.getByRole('navigation', { name: 'Bản đồ' });
      await expect(maps.locator('[aria-current]')).toHaveText('Như công bố');
      await maps.getByRole('link', { name: '34 đơn vị hiện nay' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\?boundaries=2025$/);
      await expect(maps.locator('[aria-current]')).toHaveText('34 đơn vị hiện nay');
      await expect(page.locator('.unit-list li')).toHaveCount(34);
      await expect(page.locator('.unit-list li').filter({ hasText: 'Vĩnh Phúc' })).toContainText(
        'Gộp 3 đơn vị: Hòa Bình, Phú Thọ và Vĩnh Phúc',
      );
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/provinces\?boundaries=2025$/);
      await page.getByRole('link', { name: 'As reported' }).click();
      await expect(page).toHaveURL(/\/en\/provinces$/);
    });

    test('a formed unit’s page adds its predecessors, or says who is missing', async ({ page }) => {
      await page.goto('/vi/provinces/bac-ninh-2025');
      const table = page.getByRole('table', { name: 'Kinh phí của các đơn vị trước đây' });
      await expect(table.getByRole('row', { name: /^2018 Quốc gia/ })).toContainText(
        /2,75.tỷ đồng tổng cộng từ các đơn vị trước đây/,
      );
      await page.goto('/vi/provinces/phu-tho-2025');
      const row = table.getByRole('row', { name: /^2023 Tổng kinh phí/ });
      await expect(row).toContainText(
        'chưa đủ (1/3 đơn vị có số): thiếu Hòa Bình và Phú Thọ (đến ngày 30/6/2025)',
      );
      await expect(row).not.toContainText('6,8');
      await row.getByRole('link', { name: 'Hòa Bình' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\/hoa-binh$/);
    });
  });
}

test('the page of today’s map names itself to search engines in both languages', async ({ request }) => {
  const html = await (await request.get('/vi/provinces?boundaries=2025')).text();
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/vi\/provinces\?boundaries=2025"/);
  expect(html).toMatch(/hrefLang="en" href="[^"]*\/en\/provinces\?boundaries=2025"/);
});

test('an official code finds every unit that had it, a former one also its successor', async ({ page }) => {
  await page.goto('/vi/provinces');
  const shown = page.locator('.unit-list li:visible a');
  await page.getByLabel('Tìm tỉnh, thành phố').fill('15');
  await expect(shown).toHaveText(['Lào Cai', 'Yên Bái']);
  await page.getByLabel('Tìm tỉnh, thành phố').fill('26');
  await expect(shown).toHaveText(['Phú Thọ', 'Vĩnh Phúc']);
});

test('the CSV of today’s map is downloaded from its page', async ({ page }) => {
  await page.goto('/vi/provinces?boundaries=2025');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bảng chỉ số theo 34 đơn vị hiện nay' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('khuyen-cong-indicators-boundaries-2025.csv');
});
