import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, openFold, overflowOf, test } from './open-page.ts';

const north = '/vi/regions/phia-bac';
/** The number that leads to a formula and is seen first. */
const numberOf = (page: Page, id: string) => page.locator(`a.opens[href="#how-${id}"]:visible`).first();
const rate = (page: Page) => numberOf(page, '2021-total-FY-completion');
const formula = (page: Page) => page.locator('#how-2021-total-FY-completion');
/** Goes to the region and opens its table by year, where its numbers stand. */
async function gotoNumbers(page: Page) {
  await page.goto(north);
  await openFold(page, 'Bảng từng năm');
}
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('a sceptic takes 91,7%, reads its formula, reaches the figure in its source and the document itself', async ({
    page,
  }) => {
    await gotoNumbers(page);
    await rate(page).click();
    await expect(page).toHaveURL(/#how-2021-total-FY-completion$/);
    await expect(formula(page)).toBeInViewport();
    await expect(formula(page)).toContainText('Tỷ lệ hoàn thành = thực hiện ÷ kế hoạch × 100');
    await expect(formula(page)).toContainText(/130,4.tỷ ÷ 142,2.tỷ × 100 ≈ 91,702%/);
    await expect(formula(page)).toContainText(/130\.400\.000\.000.đồng.*130,35–130,45.tỷ đồng/);
    await expect(formula(page)).toContainText('91,63–91,77%');
    expect(await overflowOf(page)).toBe(0);
    await formula(page).getByRole('link', { name: '142,2 tỷ đồng' }).click();
    await expect(page).toHaveURL(/\/vi\/sources\/daibieunhandan-2022-hoi-nghi-phia-bac-xvi#f/);
    await expect(page.locator('tr:target')).toContainText('142,2 tỷ đồng');
    await expect(
      page.getByRole('link', { name: /^Mở trang gốc: https:\/\/daibieunhandan\.vn/ }),
    ).toBeVisible();
  });

  test('a formula leads back to its number, also when another funding is chosen', async ({ page }) => {
    await page.goto(`${north}#how-2021-national-FY-completion`);
    await page.locator('#how-2021-national-FY-completion').getByRole('link', { name: 'Về con số' }).click();
    await expect(page.getByRole('link', { name: '99,4%' }).and(page.locator(':target'))).toBeInViewport();
  });
});

test('on a wide screen the formula opens beside its number; Escape closes it and the focus returns', async ({
  page,
}) => {
  await gotoNumbers(page);
  await rate(page).click();
  const dialog = page.getByRole('dialog', { name: 'Tỷ lệ hoàn thành: tổng kinh phí, 2021' });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  await expect(dialog).toContainText(/130,4.tỷ ÷ 142,2.tỷ/);
  const [number, box] = await Promise.all([rate(page).boundingBox(), dialog.boundingBox()]);
  const overlaps =
    number &&
    box &&
    number.x < box.x + box.width &&
    box.x < number.x + number.width &&
    number.y < box.y + box.height &&
    box.y < number.y + number.height;
  expect(overlaps).toBe(false);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rate(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${north}$`));
  await expect(formula(page)).toHaveCount(1);
});

test('with the keyboard alone a reader opens a formula, walks to a figure and closes with the button', async ({
  page,
}) => {
  await gotoNumbers(page);
  await rate(page).focus();
  await page.keyboard.press('Enter');
  const close = page.getByRole('dialog').getByRole('button', { name: 'Đóng' });
  await expect(close).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog').getByRole('link', { name: '130,4 tỷ đồng' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(rate(page)).toBeFocused();
});

test('one formula opens after another, and again, each time with one button and no step left behind', async ({
  page,
}) => {
  await gotoNumbers(page);
  const numbers = page.locator('a.opens[href^="#how-"]:visible');
  for (const number of [numbers.first(), numbers.last(), numbers.first()]) {
    await number.click();
    await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(1);
    await page.getByRole('dialog').getByRole('button').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${north}$`));
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while a formula is open in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await gotoNumbers(page);
    await rate(page).click();
    expect(await findViolations(page, '.formula-dialog')).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the formula comes from below, the page stands still, Back closes it and the focus returns', async ({
    page,
  }) => {
    await gotoNumbers(page);
    await rate(page).scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await rate(page).tap();
    const sheet = page.getByRole('dialog', { name: 'Tỷ lệ hoàn thành: tổng kinh phí, 2021' });
    await expect(sheet).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(/#how-2021-total-FY-completion$/);
    const box = await sheet.boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844]);
    /* The framework writes the address of its start anew when it comes: not over the one that Back leads to. */
    await page.waitForFunction(() => history.state !== null);
    await page.mouse.wheel(0, 600);
    expect(await scrolled(page)).toBe(before);
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${north}$`));
    await expect(rate(page)).toBeFocused();
    expect(await scrolled(page)).toBe(before);
  });

  test('a tap beside the sheet closes it, and a link in it leads on', async ({ page }) => {
    await gotoNumbers(page);
    await rate(page).tap();
    const sheet = page.getByRole('dialog');
    await page.touchscreen.tap(200, 20);
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${north}$`));
    await rate(page).tap();
    await sheet.getByRole('link', { name: '142,2 tỷ đồng' }).tap();
    await expect(page).toHaveURL(/\/vi\/sources\/daibieunhandan-2022-hoi-nghi-phia-bac-xvi#f/);
  });

  test('the address of a formula opens the section that it stands in', async ({ page }) => {
    await page.goto(`${north}#how-2021-total-FY-completion`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(formula(page)).toBeInViewport();
  });
});

test('a computed number is a target of at least 24 pixels', async ({ page }) => {
  await page.goto(north);
  for (const fold of await page.locator('.fold').all())
    await fold.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  const heights = await page
    .locator('a.opens:visible')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(heights.filter((height) => height < 24)).toEqual([]);
});

test('the front page leads to the formula on the page of the region', async ({ page }) => {
  await page.goto('/vi');
  const [number] = await page.locator('a.opens').all();
  await number?.click();
  await expect(page).toHaveURL(/\/vi\/regions\/[a-z0-9-]+#how-/);
  await expect(page.locator('section:target')).toBeInViewport();
});

test('every number that opens has its formula on the page, and every formula its number', async ({
  page,
}) => {
  for (const path of [
    north,
    '/vi/provinces/nghe-an',
    '/vi/regions/ca-nuoc',
    '/vi/regions/phia-nam-2025',
    '/vi/provinces/bac-ninh-2025',
    '/en/regions/mien-trung-tay-nguyen',
  ]) {
    await page.goto(path);
    const broken = await page
      .locator('a[href^="#how-"], section.formula .back')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))),
      );
    expect(broken, path).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length, path).toBe(new Set(ids).size);
  }
});

test('the sum of a formed unit opens to the figures of its predecessors', async ({ page }) => {
  await page.goto('/vi/provinces/bac-ninh-2025#how-2018-national-FY-plan-total-boundaries-2025');
  const section = page.locator('section:target');
  await expect(section).toContainText('Tổng = cộng số của các đơn vị đã hợp thành');
  await expect(section).toContainText(/Bắc Ninh.*Bắc Giang|Bắc Giang.*Bắc Ninh/s);
});

test('a figure carries its address, and where to report an error in it with its id', async ({ page }) => {
  await page.goto('/vi/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi');
  const row = page.locator('tr[id^="f"]').first();
  const id = await row.getAttribute('id');
  await row.getByRole('link', { name: 'Liên kết' }).click();
  await expect(page).toHaveURL(new RegExp(`/vi/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi#${id}$`));
  await page.goto('/vi/checks');
  const claim = page.locator('.check-row dl').first();
  await page.locator('.check-row summary').first().click();
  const report = await claim.getByRole('link', { name: 'Báo lỗi' }).getAttribute('href');
  const claimId = await claim.getAttribute('id');
  expect(report).toContain(`mailto:data@example.org?subject=${claimId}&body=`);
  expect(decodeURIComponent(report ?? '')).toMatch(new RegExp(`/vi/sources/.+#${claimId}$`));
});
