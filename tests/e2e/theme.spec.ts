import { findViolations } from './find-violations.ts';
import { expect, test } from './open-page.ts';

const dark = 'rgb(21, 19, 16)';
const light = 'rgb(252, 251, 248)';

test('a reader chooses dark, which stays after a reload and on the next page, from the first paint on', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/vi/provinces/nghe-an');
  await expect(page.locator('html')).toHaveCSS('background-color', light);
  await page.getByRole('radio', { name: 'Tối' }).check();
  await expect(page.locator('html')).toHaveCSS('background-color', dark);

  /* What the page's own script finds before anything below it is there: nothing has been painted yet. */
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main')) return;
      observer.disconnect();
      document.documentElement.dataset.seen = document.documentElement.dataset.theme ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['/vi/provinces/nghe-an', '/en/compare', '/vi/map']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-seen', 'dark');
    await expect(page.locator('html')).toHaveCSS('background-color', dark);
    await expect(page.locator('[name=theme]:checked')).toHaveValue('dark');
    await expect(page.locator('meta[name=color-scheme]').first()).toHaveAttribute('content', 'dark');
  }
  await page.getByRole('radio', { name: 'Theo máy' }).check();
  await expect(page.locator('html')).toHaveCSS('background-color', light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('background-color', dark);
});

test('the switch is one group for the keyboard, and paper is always light', async ({ page }) => {
  await page.goto('/vi/trust');
  await page.getByRole('radio', { name: 'Theo máy' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(
    page.getByRole('group', { name: 'Giao diện' }).getByRole('radio', { name: 'Tối' }),
  ).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('background-color', dark);
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', light);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the device decides, and no switch is shown', async ({ page }) => {
    await page.goto('/vi');
    await expect(page.getByRole('group', { name: 'Giao diện' })).toBeHidden();
    await expect(page.locator('html')).toHaveCSS('background-color', dark);
  });
});
