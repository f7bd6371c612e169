import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * Every test's page fails on console errors, uncaught exceptions and blocked scripts (policy violations) until the test ends.
 * Requests that a test answers itself and that are still open at its end are dropped: their late failure would belong to no test and fail the whole run.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(page);
    const heard = [...complaints];
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(heard).toEqual([]);
  },
});

export { expect };

/** How far the page's content is wider than the window, in CSS pixels: 0 when nothing scrolls sideways. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens the closed fold of that title, as a reader does, and is what it folds. */
export async function openFold(page: Page, title: string): Promise<Locator> {
  const fold = page
    .locator('details.fold')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
    .filter({ visible: true });
  await fold.locator('> summary').click();
  return fold.locator('> div');
}
