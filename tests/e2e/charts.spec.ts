import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { readNewestSearchDay } from '#tests/setup/newest-search-day.ts';
import { findViolations } from './find-violations.ts';
import { expect, overflowOf, test } from './open-page.ts';
import { startPage } from './start-page.ts';

test('a visitor takes a chart away as a picture that says what it is, light in a dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/vi/regions/phia-bac');
  const chart = page.locator('figure', { hasText: 'Kế hoạch và thực hiện: tổng kinh phí' }).first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('[data-drawn]').waitFor();

  const [svgFile] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'SVG' }).click(),
  ]);
  expect(svgFile.suggestedFilename()).toBe(
    'khu-vuc-phia-bac-den-ngay-30-6-2025-ke-hoach-va-thuc-hien-tong-kinh-phi.svg',
  );
  const svg = await readFile(await svgFile.path(), 'utf8');
  expect(svg).toContain('Khu vực phía Bắc (đến ngày 30/6/2025). Kế hoạch và thực hiện: tổng kinh phí');
  expect(svg).toContain('tỷ đồng');
  expect(svg).toContain(readNewestSearchDay());
  expect(svg).toContain('/vi/regions/phia-bac?funding=total#funding-total');
  expect(svg).not.toContain('var(');
  expect(svg).toContain('fill="#fcfbf8"');
  expect(svg).toContain('mới có các tháng đầu năm');
  for (const number of ['142,2', '130,4', '125', '&gt;123,3', '9 tháng: 73,7'])
    expect(svg).toContain(`>${number}<`);

  const [pngFile] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'PNG' }).click(),
  ]);
  const png = await readFile(await pngFile.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('a visitor copies the link of a chart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/regions/phia-bac');
  const chart = page.locator('figure:visible').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.getByRole('button', { name: 'Copy link' }).click();
  await expect(chart.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/en\/regions\/phia-bac\?funding=total#funding-total$/,
  );
});

test('a chart without any script has its bars, its legend, its table, rows and embed', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vi/regions/phia-bac');
  const chart = page.locator('figure', { hasText: 'Kế hoạch và thực hiện: tổng kinh phí' }).first();
  const drawing = chart.getByRole('img', { name: 'Biểu đồ cột kế hoạch và thực hiện 2013–2023' });
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('> rect')).toHaveCount(9);
  await expect(drawing.locator('rect[stroke-dasharray]')).toHaveCount(1);
  await expect(chart.getByText('mới có các tháng đầu năm')).toBeVisible();
  await expect(chart.getByRole('button')).toHaveCount(0);
  await chart.getByRole('link', { name: 'Bảng số' }).click();
  await expect(page.getByRole('table', { name: 'Kế hoạch và thực hiện: tổng kinh phí' })).toBeInViewport();
  await chart.getByRole('link', { name: 'Nhúng' }).click();
  await expect(page).toHaveURL(/\/vi\/embed\/plan-actual\?area=phia-bac&funding=total$/);
  await context.close();
});

test('the CSV of a chart holds exactly the rows of its table', async ({ page, request }) => {
  await page.goto('/vi/regions/phia-bac');
  const chart = page.locator('figure', { hasText: 'Kế hoạch và thực hiện: tổng kinh phí' }).first();
  const csv = await request.get(
    (await chart.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')) ?? '',
  );
  const rows = (await csv.text()).trim().split('\n').length - 1;
  expect(await page.locator('#table-total tbody tr').count()).toBe(rows);
});

test('nothing moves when a chart comes alive', async ({ page }) => {
  await page.goto('/vi/regions/phia-bac');
  const chart = page.locator('figure:visible').first();
  const before = await chart.boundingBox();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('[data-drawn]').waitFor();
  const after = await chart.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  const [still, drawn] = await Promise.all(
    ['.still > line, .still > g line', '.chart-drawn svg svg g line'].map((lines) =>
      chart.locator(lines).first().boundingBox(),
    ),
  );
  expect(drawn?.y).toBeCloseTo(still?.y ?? 0, 0);
  expect(drawn?.x).toBeCloseTo(still?.x ?? 0, 0);
});

test('a reader walks a compared chart by keyboard and hears its values', async ({ page }) => {
  await page.goto('/en/compare?areas=phia-bac,phia-nam#charts');
  await startPage(page);
  const figure = page.locator('#charts figure').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-drawn]').waitFor();
  const chart = figure.getByRole('application');
  const spoken = figure.locator('.chart-frame [aria-live="polite"]');
  await chart.focus();
  await expect(spoken).toHaveText(/^\d{4}\. .*(VND|no figure found)/);
  const [first = ''] = (await spoken.textContent())?.match(/^\d{4}/) ?? [];
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText(new RegExp(`^${Number(first) + 1}\\. `));
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(new RegExp(`^${first}\\. `));
  await expect(chart).toHaveCSS('outline-style', 'solid');
  await expect(chart).toHaveCSS('outline-color', await readLinkColor(page));
  await page.keyboard.press('Escape');
  await expect(chart).not.toBeFocused();
  await expect(spoken).toHaveText('');
});

test('a visitor copies the code that shows a chart elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/regions/phia-bac');
  await startPage(page);
  await page.locator('figure:visible').first().getByRole('link', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed the chart on another page' });
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('Northern');
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe src="http[^"]+\/en\/embed\/plan-actual\?area=phia-bac&amp;funding=total" title="Northern[^"]+" width="640" height="\d+"/,
  );
  expect(await findViolations(page, '.embed-dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('numbers of projects stand beside the money, and in a chart of their own where they are printed', async ({
  page,
}) => {
  await page.goto('/vi/provinces/lam-dong#projects');
  const projects = page.locator('#projects');
  await expect(projects.getByText('Số đề án kế hoạch và thực hiện: ')).toBeVisible();
  await expect(projects.locator('svg text', { hasText: /^56$/ }).first()).toBeVisible();
  const row = page.locator('#year-2017-total');
  await expect(row.locator('a', { hasText: /^65$/ })).toHaveCount(2);
  await page.goto('/vi/provinces/bac-lieu');
  await expect(page.locator('#projects')).toHaveCount(0);
});

const embeds = [
  '/plan-actual?area=nghe-an&funding=local',
  '/completion?area=lam-dong',
  '/share?area=phia-bac',
  '/projects?area=lam-dong&funding=total',
  '/compare?areas=phia-bac,phia-nam&measure=plan&show=phia-nam',
  '/compare?areas=phia-bac,phia-nam&funding=total&show=all',
];

for (const path of embeds) {
  test(`/embed${path} has no script, fits a phone, and axe finds nothing in either theme`, async ({
    page,
  }) => {
    for (const locale of ['vi', 'en']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 360, height: 600 });
        await page.goto(`/${locale}/embed${path}`);
        await expect(page.getByRole('img')).toBeVisible();
        expect(await page.locator('script').count()).toBe(0);
        expect(await overflowOf(page)).toBe(0);
        expect(await findViolations(page)).toEqual([]);
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    }
  });
}

test('another site shows an embed in a frame of its own', async ({ page, baseURL }) => {
  const frame = `<iframe src="${baseURL}/vi/embed/share?area=phia-bac" title="x" width="640" height="500"></iframe>`;
  const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(frame));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const embed = page.frameLocator('iframe');
  await expect(embed.getByRole('img', { name: /Biểu đồ tỷ trọng/ })).toBeVisible();
  await expect(embed.getByRole('link', { name: 'Xem trên Khuyến công mở' })).toHaveAttribute(
    'href',
    /\/vi\/regions\/phia-bac#share$/,
  );
  site.close();
});

test('an embed is kept for a minute, told apart by its content, and no page but an embed can be framed', async ({
  request,
}) => {
  const path = '/vi/embed/share?area=phia-bac';
  const headers = (await request.get(path)).headers();
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=60', 'x-robots-tag': 'noindex' });
  expect(headers['x-frame-options']).toBeUndefined();
  const again = await request.get(path, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect(again.status()).toBe(304);
  for (const page of ['/vi', '/vi/regions/phia-bac', '/vi/compare'])
    expect((await request.get(page)).headers()['x-frame-options'], page).toBe('DENY');
});

for (const [path, status, words] of [
  ['share?area=atlantis', 404, 'atlantis'],
  ['pie?area=phia-bac', 404, 'pie'],
  ['share?area=phia-bac&color=red', 400, 'color'],
  ['plan-actual?area=phia-bac&funding=foreign', 400, 'foreign'],
  ['compare?areas=phia-bac&show=phia-nam', 400, 'phia-nam'],
] as const) {
  test(`/embed/${path} says in words what is wrong, with status ${status}`, async ({ request }) => {
    const response = await request.get(`/en/embed/${path}`);
    expect(response.status()).toBe(status);
    expect(await response.text()).toContain(words);
  });
}

test('a printed page shows the chart of every funding, also of the panels that are not chosen; what is folded stays so', async ({
  page,
}) => {
  await page.goto('/vi/regions/phia-bac');
  await page.emulateMedia({ media: 'print' });
  const stills = page.locator('.panel-switch .chart-figure .still');
  expect(await stills.count()).toBe(3);
  for (const still of await stills.all()) await expect(still).toBeVisible();
  await expect(page.locator('.chart-tools').first()).toBeHidden();
  const folded = page.locator('#completion .still');
  await expect(folded).toBeHidden();
  await page.locator('details:has(> #completion)').evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
  });
  await expect(folded).toBeVisible();
});

/** The site's colour of links and of what has the focus, as browsers compute it. */
async function readLinkColor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--link)';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}
