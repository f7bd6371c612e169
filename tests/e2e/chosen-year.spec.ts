import type { Locator, Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, overflowOf, test } from './open-page.ts';

const province = '/vi/provinces/nghe-an';
const region = '/vi/regions/phia-bac';
const figureOf = (page: Page) => page.locator('.chart-figure:has(.year-choice):visible').first();
const rowsOf = (page: Page) => figureOf(page).locator('.chosen-year');
const isAwake = () => Object.keys(document).some((name) => name.startsWith('__reactContainer'));

/** Where a reader would point at a year's column: the middle of its place in the chart. */
async function findColumn(figure: Locator, year: string) {
  const column = figure.locator('.year-choice label', { has: figure.page().locator(`[value="${year}"]`) });
  await column.scrollIntoViewIfNeeded();
  const box = await column.boundingBox();
  if (!box) throw new Error(`The chart has no place for ${year}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first tap on a column shows its year below, asleep or awake; reload, and the link, keep it', async ({
    page,
  }) => {
    let letIn = () => {};
    const isTapped = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      if (!route.request().url().includes('/start-')) await isTapped;
      await route.continue();
    });
    await page.goto(province, { waitUntil: 'domcontentloaded' });
    await figureOf(page).scrollIntoViewIfNeeded();
    const { x, y } = await findColumn(figureOf(page), '2016');
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/\?year=2016$/);
    expect(await page.evaluate(isAwake)).toBe(false);
    await expect(rowsOf(page)).toContainText(/Kế hoạch\s*khoảng 4.tỷ đồng/);
    await expect(rowsOf(page)).toContainText('mức bình quân chung cho nhiều năm');
    await expect(
      rowsOf(page)
        .getByRole('link', { name: /Nghệ An/ })
        .first(),
    ).toBeVisible();
    await expect(page).toHaveTitle(/2016/);
    letIn();
    await page.reload();
    await expect(rowsOf(page)).toContainText('2016');
    await expect(page).toHaveTitle(/2016/);
    expect(await overflowOf(page)).toBe(0);
    expect(
      await page.locator('[id]').evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size),
    ).toBe(0);
  });

  test('a formula of the chosen year opens from below', async ({ page }) => {
    await page.goto(`${region}?year=2021`);
    await rowsOf(page).getByRole('link', { name: '91,7%' }).tap();
    await expect(
      page.getByRole('dialog', { name: 'Tỷ lệ hoàn thành: tổng kinh phí, 2021' }),
    ).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/\?year=2021$/);
    await expect(rowsOf(page)).toContainText('2021');
  });

  for (const path of [province, region]) {
    test(`the chart of ${path} has four labels that don’t meet, and fits the first screen`, async ({
      page,
    }) => {
      await page.goto(path);
      const figure = figureOf(page);
      const boxes = await figure
        .locator('.still g[stroke="var(--paper)"] text')
        .evaluateAll((labels) =>
          labels
            .filter((label) => label.checkVisibility())
            .map((label) => label.getBoundingClientRect().toJSON()),
        );
      expect(boxes.length).toBeGreaterThanOrEqual(4);
      const meeting = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
          ),
      );
      expect(meeting).toEqual([]);
      expect((await figure.locator('.chart-frame').boundingBox())?.height).toBeLessThanOrEqual(260);
      expect((await figure.locator('.chart-tools').boundingBox())?.height).toBeLessThanOrEqual(50);
    });
  }
});

test('arrow keys go from year to year with figures, Escape and a second click leave the year', async ({
  page,
}) => {
  await page.goto(region);
  const { x, y } = await findColumn(figureOf(page), '2021');
  await page.mouse.click(x, y);
  await expect(rowsOf(page)).toContainText(/142,2.tỷ đồng/);
  const years = await figureOf(page)
    .locator('.year-choice input:not([data-empty])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`year=${years[years.indexOf('2021') - 1]}$`));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const next = years[years.indexOf('2021') + 1];
  await expect(page).toHaveURL(new RegExp(`year=${next}$`));
  await expect(rowsOf(page).locator('strong')).toHaveText(next ?? '');
  expect(await findViolations(page, '.chart-figure')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(rowsOf(page)).toBeEmpty();
  await expect(page).toHaveURL(new RegExp(`${region}$`));
  await figureOf(page).locator('[data-drawn]').waitFor();
  await page.mouse.click(x, y);
  await expect(rowsOf(page)).toContainText('2021');
  await page.mouse.click(x, y);
  await expect(rowsOf(page)).toBeEmpty();
});

test('a year of which nothing was found says so', async ({ page }) => {
  await page.goto(region);
  const gap = await figureOf(page).locator('.year-choice [data-empty]').first().getAttribute('value');
  const { x, y } = await findColumn(figureOf(page), gap ?? '');
  await page.mouse.click(x, y);
  await expect(rowsOf(page)).toContainText('Bảng của biểu đồ này không có dòng nào của năm này.');
});

test('the box of values stands above the chart and covers no column', async ({ page }) => {
  await page.goto(region);
  const figure = figureOf(page);
  const { x, y } = await findColumn(figure, '2021');
  await page.mouse.move(x, y);
  await figure.locator('[data-drawn]').waitFor();
  await page.mouse.move(x + 1, y);
  const box = await figure.locator('.chart-tooltip').boundingBox();
  const frame = await figure.locator('.chart-frame').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + 1);
});

test('a chart with one figure is drawn', async ({ page }) => {
  await page.goto(`${province}?funding=national`);
  const drawing = figureOf(page).locator('.still');
  await expect(drawing.locator('> rect')).toHaveCount(1);
  await expect(drawing.getByText('1,2', { exact: true })).toBeVisible();
});
