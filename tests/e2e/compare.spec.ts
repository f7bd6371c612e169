import { expect, test } from './open-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor puts two regions side by side, takes one out and downloads the table', async ({
    page,
    request,
  }) => {
    await page.goto('/vi/compare');
    await page.getByLabel('Thêm đơn vị').selectOption('phia-bac');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByLabel('Thêm đơn vị').selectOption('mien-trung-tay-nguyen');
    await page.getByRole('button', { name: 'Xem' }).click();
    const row = page.getByRole('table', { name: 'Từng năm cạnh nhau' }).getByRole('row', { name: /^2021/ });
    await expect(row).toContainText('142,2 tỷ đồng');
    await expect(row).toContainText('51,23 tỷ đồng');
    await expect(row).toContainText('−90,97 tỷ đồng');
    const address = await page.getByRole('link', { name: /^CSV.+Tải đúng bảng này/ }).getAttribute('href');
    const csv = await (await request.get(address ?? '')).text();
    expect(csv).toContain('142200000000');
    expect(csv).toContain('51230000000');
    expect(csv).not.toContain('M09');
    await page.getByRole('link', { name: /^Bỏ Khu vực phía Bắc/ }).click();
    await expect(page).toHaveURL(/areas=mien-trung-tay-nguyen$/);
  });

  test("on today's map a unit has its predecessors added, and areas that are not on it are told", async ({
    page,
    request,
  }) => {
    await page.goto('/vi/compare?areas=bac-ninh-2025,nghe-an,vinh-phuc&funding=national');
    await page.getByRole('navigation', { name: 'Bản đồ' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/boundaries=2025/);
    await expect(page.getByRole('alert')).toContainText('Vĩnh Phúc');
    await expect(page.getByRole('row', { name: /^2018/ })).toContainText('2,75 tỷ đồng');
    const address = await page.getByRole('link', { name: /^CSV.+Tải đúng bảng này/ }).getAttribute('href');
    expect(await (await request.get(address ?? '')).text()).toContain(';2025;2018;FY;national;2750000000');
  });

  test('an unknown area and a seventh one are told, the others are shown', async ({ page }) => {
    const areas = 'nghe-an,thanh-hoa,ha-tinh,vinh-phuc,phia-bac,ca-nuoc,phia-nam,atlantis';
    await page.goto(`/en/compare?areas=${areas}`);
    await expect(page.getByRole('alert')).toContainText(['atlantis', 'phia-nam']);
    await expect(page.getByRole('list', { name: 'Being compared' }).getByRole('listitem')).toHaveCount(6);
  });
});

test('all charts of a comparison share one scale', async ({ page }) => {
  await page.goto('/en/compare?areas=phia-bac,mien-trung-tay-nguyen');
  const charts = page.locator('.compare-charts figure');
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('.still').getByText('200', { exact: true })).toHaveCount(1);
    await expect(chart.locator('.chart-drawn').getByText('200', { exact: true })).toBeVisible();
  }
});

test('with the keyboard alone a visitor chooses two units, adds a neighbour and takes one out', async ({
  page,
}) => {
  await page.goto('/vi/compare');
  await page.getByLabel('Thêm đơn vị').focus();
  await page.keyboard.type('Nghệ');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Xem' }).focus();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('list', { name: 'Đang so sánh' }).getByRole('listitem');
  await expect(chosen).toHaveCount(1);
  const neighbours = page.getByRole('navigation', { name: 'Thêm đơn vị giáp ranh' });
  await chosen.getByRole('link', { name: /^Bỏ/ }).focus();
  await page.keyboard.press('Tab');
  await expect(neighbours.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Bỏ Nghệ An' }).focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(1);
  await expect(page).toHaveURL(/areas=(thanh-hoa|ha-tinh)$/);
});
