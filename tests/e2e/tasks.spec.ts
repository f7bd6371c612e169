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

test('Nghệ An’s 2016 by browsing: three taps to its column, a fourth for its sources', async ({ page }) => {
  const { tap, count } = countTaps();
  await page.goto('/vi');
  await openWay(page, tap, 'Tỉnh, thành phố');
  await tap(page.getByRole('link', { name: 'Nghệ An', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Nghệ An' })).toBeVisible();
  expect(count()).toBeLessThanOrEqual(3);
  const figure = page.locator('.chart-figure:visible').first();
  const column = figure.locator('.year-choice label', { has: page.locator('[value="2016"]') });
  const box = await column.boundingBox();
  const labels = await figure.locator('.still text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { text: text.textContent, middle: (left + right) / 2 };
    }),
  );
  const isOfColumn = ({ middle }: { middle: number }) =>
    box !== null && box.x <= middle && middle <= box.x + box.width;
  expect(labels.filter(isOfColumn).map(({ text }) => text)).toContain('≈4');
  expect(await screensDown(page, column)).toBeLessThanOrEqual(1);
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page.locator('.chosen-year:visible').first()).toContainText(/khoảng 4.tỷ đồng/);
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
