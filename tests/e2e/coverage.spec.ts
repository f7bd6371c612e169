import { readNewestSearchDay } from '#tests/setup/newest-search-day.ts';
import { expect, test } from './open-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a researcher sees what was found for a province, year by year, for one funding', async ({ page }) => {
    await page.goto('/vi/coverage');
    await page
      .getByRole('navigation', { name: 'Nguồn kinh phí' })
      .getByRole('link', { name: 'Địa phương' })
      .click();
    await expect(page).toHaveURL(/\/vi\/coverage\?funding=local$/);
    const table = page.getByRole('table', { name: /Khu vực phía Bắc \(đến ngày/ });
    const row = table.getByRole('row', { name: /^Vĩnh Phúc/ });
    const years = await table.getByRole('columnheader').allInnerTexts();
    // Years in a row without a figure are one cell.
    const found = await row
      .getByRole('cell')
      .evaluateAll((cells: HTMLTableCellElement[]) =>
        cells.flatMap(({ colSpan, textContent }) => Array.from({ length: colSpan }, () => textContent)),
      );
    expect(found).toHaveLength(years.length - 1);
    expect(found[years.indexOf('2020') - 1]).toBe('chỉ có thực hiện');
    expect(found[years.indexOf('2010') - 1]).toBe('chưa tìm thấy');
    await expect(page.locator('.lead').getByText(`Tìm ngày ${readNewestSearchDay()}`)).toBeVisible();
  });

  test('an unknown funding is told', async ({ page }) => {
    await page.goto('/en/coverage?funding=private');
    await expect(page.getByRole('alert')).toContainText('no such funding');
  });
});

test('the table scrolls in its own frame, which the keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/vi/coverage');
  const frame = page.getByRole('region', { name: /Tìm thấy gì cho từng năm: Khu vực phía Bắc \(đến/ });
  await frame.focus();
  await expect(frame).toBeFocused();
  expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});

test('on a phone the cells of the newest years stand beside the names', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/vi/coverage');
  const seen = await page.locator('table.coverage tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const frame = row.closest('.coverage-frame')?.getBoundingClientRect().right ?? 0;
      const [, ...years] = row.closest('table')?.tHead?.rows[0]?.cells ?? [];
      return years.filter((year) => year.getBoundingClientRect().right <= frame).length;
    }),
  );
  expect(seen.length).toBeGreaterThan(60);
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(3);
});

test('the matrix begins on the first screen of a phone, and the page is short', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/vi/coverage');
  await expect(page.locator('.coverage-frame').first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000);
});
