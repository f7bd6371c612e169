import { expect, openFold, test } from './open-page.ts';

const province = '/vi/provinces/nghe-an';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('years of one repeated amount are one line, which its heading opens', async ({ page }) => {
    await page.goto(province);
    const table = await openFold(page, 'Bảng từng năm');
    const line = table.getByText('2007–2016, mỗi năm');
    await expect(line).toBeVisible();
    await expect(table.locator('#year-2016-local')).toContainText(/khoảng 4.tỷ đồng/);
    await expect(table.locator('#year-2017-local')).toBeVisible();
    await expect(table.locator('#year-2010-local')).toBeHidden();
    await line.click();
    for (const year of [2007, 2010, 2015]) await expect(table.locator(`#year-${year}-local`)).toBeVisible();
    await expect(table.getByText('2003–2005, mỗi năm')).toBeVisible();
    await expect(table.locator('#year-2004-local')).toBeHidden();
  });

  test('the address of one of the years shows it by itself', async ({ page }) => {
    await page.goto(`${province}#year-2010-local`);
    for (const year of [2010, 2008]) await expect(page.locator(`#year-${year}-local`)).toBeVisible();
    await expect(page.locator('#year-2016-local')).toContainText('2016');
    await expect(page.locator('#year-2010-local')).toBeInViewport();
    await expect(page.locator('#year-2004-local')).toBeHidden();
  });
});

test('in English, and the figures one by one', async ({ page }) => {
  await page.goto('/en/provinces/nghe-an');
  const table = await openFold(page, 'Table by year');
  await expect(table.getByText('2007–2016, each year')).toBeVisible();
  const figures = page.locator('#figures');
  await page.locator('details.fold:has(> #figures) > summary').click();
  await expect(
    figures.getByText('2007–2015, each year').or(figures.getByText('2007–2016, each year')),
  ).toBeVisible();
});

test('the year that the address chooses opens its line', async ({ page }) => {
  await page.goto(`${province}?year=2010`);
  await expect(page.locator('.chosen-year:visible')).toContainText('2010');
  await openFold(page, 'Bảng từng năm');
  await expect(page.locator('#year-2010-local')).toBeVisible();
});
