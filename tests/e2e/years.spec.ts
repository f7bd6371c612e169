import { expect, test } from './open-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a journalist opens a year, sees the ranking, who is left out and why', async ({ page }) => {
    await page.goto('/vi/years');
    await page.getByRole('link', { name: '2021', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khuyến công năm 2021');
    const ranking = page.getByRole('region', { name: 'Theo kế hoạch' });
    await expect(ranking.getByRole('row').nth(1)).toBeVisible();
    await ranking.getByText(/đơn vị có số nhưng không được xếp/).click();
    await expect(ranking.getByRole('listitem').first()).toContainText(': ');
    await expect(ranking.getByText(/chưa tìm thấy kế hoạch hay thực hiện của năm/)).toBeVisible();
  });

  test('the sum of units stands beside the printed national amount, as two things', async ({ page }) => {
    await page.goto('/vi/years/2018');
    const sums = page.getByRole('table', { name: 'Tổng các tỉnh và số in cho cả nước' });
    await expect(sums).toBeHidden();
    await page.getByRole('heading', { name: 'Tổng các tỉnh và số in cho cả nước' }).click();
    const total = sums.getByRole('row', { name: 'Kế hoạch, tổng kinh phí' });
    await expect(total).toContainText('298,30098 tỷ');
    await expect(total).toContainText('trong 63 đơn vị');
    await expect(sums.getByRole('row', { name: 'Kế hoạch, kinh phí quốc gia' })).toContainText('120 tỷ');
  });

  test('the same year on the map of today', async ({ page }) => {
    await page.goto('/vi/years/2018');
    await page.getByRole('navigation', { name: 'Bản đồ' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/\/vi\/years\/2018\?boundaries=2025$/);
    await page.locator('label', { hasText: 'Quốc gia' }).click();
    const plans = page.getByRole('region', { name: 'Theo kế hoạch' }).filter({ visible: true });
    await expect(plans.getByRole('row', { name: /Bắc Ninh/ })).toContainText('2,75 tỷ');
    await plans.getByRole('link', { name: /2,75/ }).click();
    await expect(page).toHaveURL(/\/vi\/provinces\/bac-ninh-2025#how-/);
    await expect(page.locator(':target')).toBeVisible();
  });
});

test('a year without figures is a real 404', async ({ request }) => {
  for (const path of ['/vi/years/1999', '/vi/years/2021?boundaries=1997', '/vi/years/now'])
    expect((await request.get(path)).status(), path).toBe(404);
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('which region finished 2021 best is answered in the list of years', async ({ page }) => {
      await page.goto('/vi/years');
      const year = page
        .getByRole('table', { name: /Tỷ lệ hoàn thành theo năm/ })
        .getByRole('row', { name: /^2021/ });
      const best = year.getByRole('cell').filter({ hasText: 'cao nhất' });
      await expect(best).toHaveText('Khu vực miền Trung - Tây Nguyên: 95,24% cao nhất');
      await best.getByRole('link').click();
      await expect(page).toHaveURL(/\/vi\/regions\/mien-trung-tay-nguyen\?funding=total#year-2021-total$/);
    });

    test('a year begins with its verdict, and with bars that have numbers', async ({ page }) => {
      await page.goto('/vi/years/2021');
      await expect(page.locator('.lead')).toHaveText(
        'Cả nước, 2021: kế hoạch 338 tỷ đồng. Chưa tìm thấy số thực hiện. Khu vực miền Trung - Tây Nguyên đạt 95,24% kế hoạch, cao nhất trong 2 khu vực có số.'.replace(
          /(\d) (tỷ) đồng/,
          '$1\u00a0$2\u00a0đồng',
        ),
      );
      const regions = page.getByRole('table', { name: /Cả nước và các khu vực/ });
      await expect(regions.getByRole('row', { name: /phía Bắc/ })).toContainText('91,7%');
      await expect(regions.locator('.bar').first()).toBeInViewport();

      await page.goto('/vi/years/2010');
      const ranking = page.getByRole('region', { name: 'Theo thực hiện' });
      await expect(ranking.locator('.bar').filter({ visible: true }).first()).toBeInViewport();
    });
  });
}

test('on a phone the years are no longer than they need to be', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, most] of [
    ['/vi/years', 4000],
    ['/vi/years/2021', 3500],
    ['/vi/years/2018?boundaries=2025', 3500],
  ] as const) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThan(most);
  }
});
