import type { Locator, Page } from '@playwright/test';
import { expect, test } from './open-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Counts what a reader taps. */
function countTaps() {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.tap();
    },
    count: () => taps,
  };
}

/** How many screens below the first one an element ends. */
async function screensDown(page: Page, target: Locator): Promise<number> {
  const bottom = await target.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
  return Math.max(0, bottom / (page.viewportSize()?.height ?? 1) - 1);
}

async function openWay(page: Page, tap: (target: Locator) => Promise<void>, name: string) {
  await tap(page.getByRole('button', { name: 'Menu' }));
  await tap(page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name }));
}

test('which region finished 2021 best: at most three taps and one screen', async ({ page }) => {
  const { tap, count } = countTaps();
  await page.goto('/vi');
  await openWay(page, tap, 'Khu vực và năm');
  const row = page.getByRole('row', { name: /^2021/ });
  const best = row.getByRole('cell').filter({ hasText: 'cao nhất' });
  await expect(best).toContainText('95,24%');
  expect(count()).toBeLessThanOrEqual(3);
  expect(await screensDown(page, best)).toBeLessThanOrEqual(1);
});

test('what Hải Dương’s old figures mean for Hải Phòng: at most two taps', async ({ page }) => {
  const { tap, count } = countTaps();
  await page.goto('/vi/provinces/hai-duong');
  await tap(page.locator('main').getByRole('link', { name: 'Hải Phòng', exact: true }));
  const former = page.getByRole('region', { name: 'Hải Dương', exact: true });
  await expect(former).toContainText('3,6 tỷ đồng');
  expect(await screensDown(page, former.locator('svg text').first())).toBe(0);
  expect(count()).toBeLessThanOrEqual(2);
});

test('Nghệ An’s 2016 by browsing: at most three taps and one screen', async ({ page }) => {
  const { tap, count } = countTaps();
  await page.goto('/vi');
  await tap(page.locator('main').getByRole('link', { name: /^2016/ }));
  const others = page.locator('.panel:visible details').filter({ hasText: 'Nghệ An' }).first();
  await tap(others.locator('summary'));
  await tap(others.getByRole('link', { name: 'Nghệ An', exact: true }));
  const chosen = page.locator('.chosen-year:visible').first();
  const amount = chosen.getByText('khoảng 4 tỷ đồng').first();
  await expect(amount).toBeVisible();
  expect(await screensDown(page, amount)).toBeLessThanOrEqual(1);
  expect(count()).toBeLessThanOrEqual(3);
});

test('every figure of the northern region’s provinces: at most two taps', async ({ page }) => {
  const { tap, count } = countTaps();
  await page.goto('/vi/regions/phia-bac');
  await tap(page.getByRole('link', { name: 'Tải về' }).filter({ visible: true }).first());
  const download = page.waitForEvent('download');
  await tap(page.getByRole('link', { name: /^Mọi số liệu của các đơn vị trong khu vực.*XLSX/ }));
  expect((await download).suggestedFilename()).toContain('phia-bac');
  expect(count()).toBeLessThanOrEqual(2);
});
