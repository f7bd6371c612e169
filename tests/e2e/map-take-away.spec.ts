import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readNewestSearchDay } from '#tests/setup/newest-search-day.ts';
import { findViolations } from './find-violations.ts';
import { expect, overflowOf, test } from './open-page.ts';
import { startPage } from './start-page.ts';

const state = 'year=2023&measure=plan&funding=local';

test('a visitor takes the map away as a picture that says what it is, light in a dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/vi/map?${state}`);
  const [svgFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  expect(svgFile.suggestedFilename()).toBe('ke-hoach-khuyen-cong-kinh-phi-dia-phuong-nam-2023.svg');
  const svg = await readFile(await svgFile.path(), 'utf8');
  for (const words of [
    'Kế hoạch khuyến công, kinh phí địa phương, năm 2023',
    'đồng',
    `dữ liệu tìm ngày ${readNewestSearchDay()}`,
    'Stephen Truong',
    'CC BY 4.0',
    `/vi/map?${state.replaceAll('&', '&#38;')}`,
    'Hoàng Sa',
    'Trường Sa',
    'chưa tìm thấy số liệu',
    'id="map-nothing"',
    'fill="#fcfbf8"',
  ])
    expect(svg.replace(/<\/text><text[^>]*>/g, ' ')).toContain(words);
  expect(svg).not.toMatch(/var\(|color-mix|href="\//);

  const [pngFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PNG' }).click(),
  ]);
  const png = await readFile(await pngFile.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20) < 2600]).toEqual([1696, true]);
});

test('the link of a map names what it shows, also where nothing was chosen and on the page of a year', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const states = [
    ['/en/map', /\/en\/map\?measure=coverage$/],
    ['/en/years/2023#map', /\/en\/map\?year=\d{4}&measure=\w+&funding=\w+$/],
  ] as const;
  for (const [path, state] of states) {
    await page.goto(path);
    const map = page.locator('.map-figure');
    await map.getByRole('button', { name: 'Copy link' }).click();
    await expect(map.getByRole('status')).toHaveText('Copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link, path).toMatch(state);
  }
});

test('without any script the map still leads to its list, its rows and its embed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vi/years/2023#map');
  const tools = page.getByRole('list', { name: /^Công cụ của bản đồ/ });
  await expect(tools.getByRole('button')).toHaveCount(0);
  await expect(tools.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', /^\/api\/v1\/.+year=2023/);
  await tools.getByRole('link', { name: 'Danh sách' }).click();
  await expect(page.getByRole('region', { name: 'Danh sách của bản đồ' })).toBeInViewport();
  await page.getByRole('link', { name: 'Nhúng' }).click();
  await expect(page).toHaveURL(/\/vi\/embed\/map\?year=2023&measure=\w+&funding=\w+$/);
  await context.close();
});

test('a click on a unit inside the enlarged delta leads to the unit', async ({ page }) => {
  await page.goto(`/vi/map?${state}`);
  const inset = await page.locator('rect.map-inset:not(.map-frame)').boundingBox();
  const [x, y] = await page.locator('svg [data-unit="ha-noi"] path').evaluate((path: SVGGraphicsElement) => {
    const { x: left, y: top, width, height } = path.getBBox();
    return [(left + width / 2 - 322) / 180, (top + height / 2 - 200) / 180];
  });
  if (!inset) throw new Error('no inset');
  await page.mouse.click(inset.x + x * inset.width, inset.y + y * inset.height);
  await expect(page).toHaveURL(/\/vi\/provinces\/ha-noi$/);
});

for (const width of [360, 700, 1280]) {
  test(`both archipelagos and the mainland are seen whole and named at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/vi/map', '/vi/years/2023#map', `/vi/embed/map?${state}`]) {
      await page.goto(path);
      const crop = await page.locator('.map-crop').boundingBox();
      if (!crop) throw new Error('no map');
      for (const part of [
        '#map-units',
        '.map-islets.is-hoang-sa',
        '.map-islets.is-truong-sa',
        '.map-label',
      ]) {
        for (const element of await page.locator(part).all()) {
          const box = await element.boundingBox();
          expect(box?.x ?? -1, `${path} ${part}`).toBeGreaterThanOrEqual(crop.x - 1);
          expect((box?.x ?? 9999) + (box?.width ?? 0), `${path} ${part}`).toBeLessThanOrEqual(
            crop.x + crop.width + 1,
          );
          expect((box?.y ?? 9999) + (box?.height ?? 0), `${path} ${part}`).toBeLessThanOrEqual(
            crop.y + crop.height + 1,
          );
        }
      }
      await expect(page.locator('.map-label', { hasText: 'Hoàng Sa' })).toBeVisible();
      await expect(page.getByText('khung riêng')).toBeVisible({ visible: width === 360 });
    }
  });
}

test('an embedded map has no script, fits a phone and its frame, and axe finds nothing in either theme', async ({
  page,
}) => {
  for (const locale of ['vi', 'en']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 600 });
      await page.goto(`/${locale}/embed/map?year=2021&measure=figures&funding=any&boundaries=2025`);
      await expect(page.getByRole('img')).toBeVisible();
      expect(await page.locator('script').count()).toBe(0);
      expect(await overflowOf(page)).toBe(0);
      expect(await findViolations(page)).toEqual([]);
    }
  }
});

test('another site shows the map in a frame, whole at the size of its code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/vi/map?${state}`);
  await startPage(page);
  await page.getByRole('link', { name: 'Nhúng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nhúng bản đồ vào trang khác' });
  await dialog.getByRole('button', { name: 'Chép mã' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(code));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  for (const width of [360, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const embed = page.frameLocator('iframe');
    await expect(embed.getByRole('img', { name: /Bản đồ 63 đơn vị/ })).toBeVisible();
    const link = embed.getByRole('link', { name: 'Xem trên Khuyến công mở' });
    await expect(link).toHaveAttribute('href', new RegExp(`/vi/map\\?${state}$`));
    const [frame, last] = await Promise.all([page.locator('iframe').boundingBox(), link.boundingBox()]);
    expect((last?.y ?? 9999) + (last?.height ?? 0)).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0),
    );
  }
  site.close();
});

test('an embedded map is small and may be framed', async ({ request, page }) => {
  const response = await request.get(`/vi/embed/map?${state}`);
  expect(response.headers()['content-security-policy']).toContain('frame-ancestors *');
  const bytes = await page.evaluate(
    async (html) => {
      const stream = new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'));
      return (await new Response(stream).arrayBuffer()).byteLength;
    },
    await response.text(),
  );
  expect(bytes).toBeLessThan(40_000);
});

for (const [query, words] of [
  ['year=1899', '1899'],
  ['measure=share', 'share'],
  ['color=red', 'color'],
  ['measure=plan&funding=any', 'All funding'],
] as const) {
  test(`/embed/map?${query} says in words what is wrong`, async ({ request }) => {
    const response = await request.get(`/en/embed/map?${query}`);
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain(words);
  });
}
