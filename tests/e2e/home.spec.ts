import { expect, overflowOf, test } from './open-page.ts';

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`the first screen of ${width} × ${height} holds the question, the search and a completion`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/vi');
    for (const seen of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('searchbox'),
      page
        .locator('.completions li')
        .first()
        .getByText(/^\d+(,\d+)?%$/),
      page.locator('.completions li .bar').first(),
      page.getByText(/^2022: 323.tỷ trên kế hoạch 345,5.tỷ$/),
    ])
      await expect(seen).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    expect(await overflowOf(page)).toBe(0);
  });

test('on a phone the front page is short, in English a little longer, and its header one row of 56', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [locale, most] of [
    ['vi', 1800],
    ['en', 1900],
  ] as const) {
    await page.goto(`/${locale}`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(57);
  }
});

test('on a desk header and navigation are at most 96 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/vi/provinces/nghe-an', '/en/search?q=nghe+an']) {
    await page.goto(path);
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(96);
  }
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, hasTouch: true, viewport: { width: 390, height: 844 } });

    test('on a phone the search is one tap away', async ({ page }) => {
      await page.goto('/vi/sources');
      await expect(page.getByRole('searchbox', { name: 'Tìm kiếm' })).toBeHidden();
      await page.getByRole('button', { name: 'Tìm kiếm' }).tap();
      // A search box, and a combo box once its suggestions can be asked for.
      const field = page.locator('#site-search');
      if (javaScriptEnabled) await expect(field).toBeFocused();
      await field.fill('nghe an');
      await page.getByRole('button', { name: 'Tìm', exact: true }).tap();
      await expect(page).toHaveURL(/\/vi\/search\?q=nghe\+an$/);
      await expect(page.locator('#site-search')).toHaveValue('nghe an');
      await expect(page.locator('#site-search')).toBeVisible();
    });

    test('a line leads to its region, a year of the strip to its page, the map to the map', async ({
      page,
    }) => {
      for (const [select, url] of [
        ['.completion-area', /\/vi\/regions\/ca-nuoc$/],
        ['.year-strip a', /\/vi\/years\/2025$/],
        ['.home-map-link', /\/vi\/map\?measure=coverage&boundaries=2025$/],
      ] as const) {
        await page.goto('/vi');
        await page.locator(select).first().tap();
        await expect(page).toHaveURL(url);
      }
    });
  });

test('each of the pages behind “why trust it” shows where one is', async ({ page }) => {
  await page.goto('/vi/trust');
  const ways = await page
    .locator('.reasons a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toHaveLength(5);
  for (const way of ['/vi/trust', ...ways]) {
    await page.goto(way ?? '');
    const current = page.getByRole('navigation', { name: 'Điều hướng chính' }).locator('[aria-current]');
    await expect(current).toHaveText('Vì sao tin được');
  }
});

test('the counts of “why trust it” are those of its pages', async ({ page }) => {
  await page.goto('/vi/checks');
  const counts = await page.locator('a[href^="/vi/checks?verdict="]').allInnerTexts();
  const numbers = counts.map((text) => /[\d.]+/.exec(text)?.[0] ?? '');
  expect(numbers.length).toBeGreaterThanOrEqual(3);
  await page.goto('/vi/trust');
  const line = await page.locator('.reasons li').first().innerText();
  for (const number of numbers.slice(0, 3)) expect(line).toMatch(new RegExp(`\\b${number}\\b`));
});
