import { expect, test } from './open-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a journalist opens a year, sees the ranking, who is left out and why', async ({ page }) => {
    await page.goto('/vi/years');
    await page.getByRole('link', { name: '2021', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Năm 2021: các tỉnh, thành phố');
    const ranking = page.getByRole('region', { name: 'Theo kế hoạch' });
    await expect(ranking.getByRole('row').nth(1)).toBeVisible();
    await ranking.getByText(/đơn vị có số nhưng không được xếp/).click();
    await expect(ranking.getByRole('listitem').first()).toContainText(': ');
    await expect(ranking.getByText(/chưa tìm thấy kế hoạch hay thực hiện của năm/)).toBeVisible();
  });

  test('the sum of units stands beside the printed national amount, as two things', async ({ page }) => {
    await page.goto('/vi/years/2018');
    const sums = page.getByRole('region', { name: 'Tổng', exact: true });
    await expect(sums.getByRole('row', { name: /^Kế hoạch/ })).toContainText('298,30098 tỷ đồng');
    await expect(sums.getByRole('row', { name: /^Kế hoạch/ })).toContainText('trong 63 đơn vị');
    await page.locator('label', { hasText: 'Quốc gia' }).click();
    const national = page.getByRole('region', { name: 'Tổng', exact: true }).filter({ visible: true });
    await expect(national.getByRole('row', { name: /^Kế hoạch/ })).toContainText('120 tỷ đồng');
  });

  test('the same year on the map of today', async ({ page }) => {
    await page.goto('/vi/years/2018');
    await page.getByRole('navigation', { name: 'Bản đồ' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/\/vi\/years\/2018\?boundaries=2025$/);
    await page.locator('label', { hasText: 'Quốc gia' }).click();
    const plans = page.getByRole('region', { name: 'Theo kế hoạch' }).filter({ visible: true });
    await expect(plans.getByRole('row', { name: /Bắc Ninh/ })).toContainText('2,75 tỷ đồng');
    await plans.getByRole('link', { name: /2,75/ }).click();
    await expect(page).toHaveURL(/\/vi\/provinces\/bac-ninh-2025#how-/);
    await expect(page.locator(':target')).toBeVisible();
  });
});

test('a year without figures is a real 404', async ({ request }) => {
  for (const path of ['/vi/years/1999', '/vi/years/2021?boundaries=1997', '/vi/years/now'])
    expect((await request.get(path)).status(), path).toBe(404);
});
