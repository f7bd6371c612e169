import { test as base, type ConsoleMessage, expect, type Locator, type Page } from '@playwright/test';

/** Every test's page fails on console errors, uncaught exceptions and blocked scripts (policy violations) until the test ends. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => hearComplaints(page, use),
});

/**
 * One page that all tests of a worker visit in turn, as a reader who goes on through the site: what a new browser makes ready of the framework, the letters and axe
 * at each page takes a third of its processor time. For tests that leave nothing behind but the page.
 */
export const testOnOnePage = base.extend<{ page: Page }, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ ...project.use, ...project.use.contextOptions });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedPage }, use) => hearComplaints(sharedPage, use),
});

export { expect };

/** Requests that a test answers itself and that are still open at its end are dropped: their late failure would belong to no test and fail the whole run. */
async function hearComplaints(page: Page, use: (page: Page) => Promise<void>): Promise<void> {
  const complaints: string[] = [];
  const hearConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  const hearError = (error: Error) => complaints.push(error.message);
  page.on('console', hearConsole);
  page.on('pageerror', hearError);
  await use(page);
  page.off('console', hearConsole);
  page.off('pageerror', hearError);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(complaints).toEqual([]);
}

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
