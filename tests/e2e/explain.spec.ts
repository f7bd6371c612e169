import { findViolations } from './find-violations.ts';
import { expect, overflowOf, test } from './open-page.ts';

const area = '/vi/regions/phia-bac';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader opens the meaning of a word and goes on to the glossary', async ({ page }) => {
    await page.goto(area);
    await page.locator('.tiles').getByRole('button', { name: 'Kế hoạch' }).first().click();
    const note = page.getByRole('dialog', { name: 'kế hoạch', exact: true });
    await expect(note).toContainText('Kinh phí được giao hoặc được phê duyệt cho cả năm');
    await note.getByRole('link', { name: 'Xem trong bảng thuật ngữ' }).click();
    await expect(page).toHaveURL(/\/vi\/method#term-plan$/);
    await expect(page.locator('#term-plan')).toContainText('plan');
  });
});

test('with the keyboard a word opens, Escape closes it and the focus stays on the word', async ({ page }) => {
  await page.goto(area);
  const word = page.locator('.tiles').getByRole('button', { name: 'Kế hoạch' }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'kế hoạch', exact: true });
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`an open meaning fits a screen of ${width} pixels and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(area);
      await page.locator('.tiles').getByRole('button', { name: 'Thực hiện' }).first().click();
      const note = page.getByRole('dialog', { name: 'thực hiện', exact: true });
      await expect(note).toBeInViewport({ ratio: 1 });
      expect(await overflowOf(page)).toBe(0);
      expect(await findViolations(page, '[popover]:popover-open')).toEqual([]);
    }
  });
}

test('every word that opens has its meaning on the page, once, and is a target of 24 pixels', async ({
  page,
}) => {
  for (const path of [
    area,
    '/vi/years/2021',
    '/vi/compare?areas=phia-bac,phia-nam',
    '/vi/checks',
    '/en/coverage',
  ]) {
    await page.goto(path);
    await page.locator('details:has(> #how-to-read) > summary').click();
    const words = page.locator('button[popovertarget^="about-"]:not([popovertargetaction])');
    const targets = await words.evaluateAll((all) => all.map((word) => word.getAttribute('popovertarget')));
    expect(targets.length, path).toBeGreaterThan(2);
    const ids = await page.locator('[popover]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length, path).toBe(new Set(ids).size);
    expect(ids, path).toEqual(expect.arrayContaining(targets));
    const heights = await page
      .locator('.explained-word:visible, .copy-button:visible')
      .evaluateAll((all) => all.map((word) => word.getBoundingClientRect().height));
    expect(
      heights.filter((height) => height < 24),
      path,
    ).toEqual([]);
  }
});

test('each rule of the method leads to its case, and the case stands there', async ({ page }) => {
  await page.goto('/vi/method');
  const hrefs = await page
    .locator('.example a[href*="#how-"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(4);
  for (const href of hrefs) {
    const [path = '', id = ''] = href.split('#');
    const html = await (await page.request.get(path)).text();
    expect(html.includes(`id="${id}"`), href).toBe(true);
  }
});

test('the page of method shows its rules by name, and a link to one opens it', async ({ page }) => {
  await page.goto('/en/method');
  const rules = page.locator('.fold > div[id]');
  expect(await rules.count()).toBe(17);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
  await page.goto('/en/method#growth');
  await expect(page.locator('#growth')).toContainText('divided by the year before');
  await expect(page.locator('#growth')).toBeInViewport();
  await expect(page.locator('#completion')).toBeHidden();
});

test('the worked example is the arithmetic of the data, to be recomputed by hand', async ({ page }) => {
  await page.goto('/en/method#completion');
  const line = await page.locator('#completion .example .arithmetic').first().innerText();
  const [actual = 0, plan = 0, result = 0] = Array.from(line.matchAll(/[\d.,]+/g), ([text]) =>
    Number(text.replaceAll(',', '')),
  ).filter((value) => value !== 100);
  expect(result).toBeCloseTo((actual / plan) * 100, 1);
});

test('with forced colours the chosen funding and the copy button keep their outlines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(area);
  await expect(page.locator('.panel-switch label:has(:checked)').first()).toHaveCSS('outline-style', 'solid');
  const border = await page
    .locator('.copy-button:visible')
    .first()
    .evaluate((button) => getComputedStyle(button).borderTopStyle);
  expect(border).toBe('solid');
});

test('the statement tells where to report a barrier', async ({ page }) => {
  await page.goto('/vi/accessibility');
  const report = await page.getByRole('link', { name: 'Báo cho chúng tôi' }).getAttribute('href');
  expect(report).toContain('subject=accessibility');
});

test('the link to the other language keeps the fragment and the chosen funding', async ({ page }) => {
  await page.goto(`${area}#completion`, { waitUntil: 'networkidle' });
  await page.getByText('Quốc gia', { exact: true }).first().click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/regions\/phia-bac\?funding=national#completion$/);
  await expect(page.getByRole('radio', { name: 'National' }).first()).toBeChecked();
});
