import { expect, test } from './open-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a visitor types a former province without diacritics and reaches it and its successor', async ({
      page,
    }) => {
      await page.goto('/vi');
      await page.getByRole('searchbox', { name: 'Tìm kiếm' }).fill('hai duong');
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await expect(page).toHaveURL(/\/vi\/search\?q=hai\+duong$/);
      const areas = page.getByRole('region', { name: '2 đơn vị' });
      await expect(areas.getByRole('listitem').first()).toContainText('nay thuộc Hải Phòng');
      await areas.getByRole('link', { name: 'Hải Dương' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\/hai-duong$/);
    });

    test('nothing found is said, and the language switch keeps the words', async ({ page }) => {
      await page.goto('/vi/search?q=atlantis');
      await expect(page.getByText('Không tìm thấy gì.')).toBeVisible();
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('atlantis');
    });
  });
}

test('the key "/" reaches the search from anywhere but a field', async ({ page }) => {
  await page.goto('/en/provinces');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(field).toHaveValue('1/2');
});

test('what is typed is text, never markup', async ({ page }) => {
  await page.goto(`/vi/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  expect(await page.locator('main img').count()).toBe(0);
});
