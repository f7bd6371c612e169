import { expect, openFold, test } from './open-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("a region's printed total stands beside the sum of its published units", async ({ page }) => {
    await page.goto('/vi/regions/phia-bac');
    const sums = await openFold(page, 'Số của khu vực và tổng các đơn vị có số');
    const row = sums.getByRole('row', { name: /^2021, kế hoạch/ }).filter({ visible: true });
    await expect(row).toContainText('142,2 tỷ đồng');
    await expect(row).toContainText(/\d+\/28 đơn vị có số/);
  });

  test('numbers of projects stand beside the amounts that they belong to', async ({ page }) => {
    await page.goto('/vi/provinces/ninh-binh');
    const projects = await openFold(page, 'Số đề án');
    await expect(projects.getByRole('row', { name: /^2016/ })).toContainText('32');
    await projects.getByRole('row', { name: /^2016/ }).getByRole('link', { name: '4,875 tỷ đồng' }).click();
    await expect(page.locator(':target')).toContainText('4,875 tỷ đồng');
  });
});
