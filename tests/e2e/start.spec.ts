import { expect, test } from './open-page.ts';
import { awakenPage, movePointer } from './start-page.ts';

const isAwake = () => Object.keys(document).some((name) => name.startsWith('__reactContainer'));

for (const path of ['/vi', '/vi/provinces/nghe-an', '/vi/compare?areas=nghe-an,thanh-hoa']) {
  test(`${path} runs no framework until the reader moves`, async ({ page }) => {
    const run: string[] = [];
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      if (route.request().resourceType() === 'script') run.push(route.request().url());
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(isAwake)).toBe(false);
    const before = run.length;
    await movePointer(page);
    await page.waitForFunction(isAwake);
    expect(run.length - before).toBeGreaterThan(3);
  });
}

for (const path of [
  '/vi',
  '/vi/regions/phia-bac',
  '/en/data',
  '/vi/years/2021',
  '/vi/compare?areas=nghe-an,thanh-hoa',
  '/vi/checks',
]) {
  test(`${path} holds itself once, and what React reads of it comes when the reader moves`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(path)).text();
    expect(html).toContain('data-payload-apart');
    expect(html).not.toContain('<script>self.__next_f.push([1,');
    await page.goto(path);
    const asked = page.waitForResponse((answer) => answer.url().includes('_rsc='));
    await awakenPage(page);
    expect(await (await asked).headerValue('content-type')).toBe('text/x-component');
  });
}

test('the framework waits for a payload that fails at first, and a click is not lost', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route(
    '**/*_rsc=*',
    (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'busy' }),
    { times: 1 },
  );
  await page.goto('/vi/regions/phia-bac');
  await page.getByRole('button', { name: 'Chép liên kết' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' }).first()).toBeVisible({
    timeout: 15_000,
  });
});

test('a page whose data changed before it woke is loaded again, and wakes', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/*_rsc=*', (route) => route.fulfill({ status: 409 }), { times: 1 });
  await page.goto('/vi/checks');
  const isLoadedAgain = page.waitForEvent('load');
  await movePointer(page);
  await isLoadedAgain;
  await awakenPage(page);
  await page.context().close();
});

test('a click on a button that comes before the framework is not lost', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/vi/regions/phia-bac');
  expect(await page.evaluate(isAwake)).toBe(false);
  const button = page.getByRole('button', { name: 'Chép liên kết' }).first();
  await button.evaluate((element: HTMLElement) => element.click());
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' }).first()).toBeVisible();
});

test('a chart that is touched before the framework came shows the value once it is there', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  let letIn = () => {};
  const isTouched = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (!route.request().url().includes('/start-')) await isTouched;
    await route.continue();
  });
  await page.goto('/vi/compare?areas=nghe-an,thanh-hoa#charts', { waitUntil: 'domcontentloaded' });
  const frame = page.locator('#charts .chart-frame').first();
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  expect(await page.evaluate(isAwake)).toBe(false);
  letIn();
  await expect(frame.locator('.chart-tooltip')).toContainText('tỷ đồng');
  await context.close();
});

test('what was typed before the framework came is acted on', async ({ page }) => {
  await page.goto('/vi/provinces');
  await page.getByRole('searchbox', { name: 'Tìm tỉnh, thành phố' }).fill('nghe an');
  await expect(page.getByRole('status').filter({ hasText: 'đơn vị khớp' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cà Mau', exact: true }).first()).toBeHidden();
  await expect(page.getByRole('link', { name: 'Nghệ An', exact: true }).first()).toBeVisible();
});

test('"/" leads to the search field at once', async ({ page }) => {
  await page.goto('/vi/sources');
  await page.keyboard.press('/');
  await expect(page.locator('#site-search')).toBeFocused();
  await expect(page.locator('#site-search')).toHaveValue('');
});

test('on a phone the menu opens, leads on and closes by keyboard, without JavaScript too', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto('/vi');
    const menu = page.getByRole('navigation', { name: 'Điều hướng chính' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('link', { name: 'Tỉnh, thành phố' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/vi\/provinces$/);
    await context.close();
  }
});
