import { readFile } from 'node:fs/promises';
import { expect, test } from './open-page.ts';

test('a visitor takes a chart away as a picture that says what it is, light in a dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/vi/regions/phia-bac');
  const chart = page.locator('figure', { hasText: 'Kế hoạch và thực hiện: tổng kinh phí' }).first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('.recharts-bar-rectangle').first().waitFor();

  const [svgFile] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'Tải ảnh SVG' }).click(),
  ]);
  expect(svgFile.suggestedFilename()).toBe(
    'khu-vuc-phia-bac-den-ngay-30-6-2025-ke-hoach-va-thuc-hien-tong-kinh-phi.svg',
  );
  const svg = await readFile(await svgFile.path(), 'utf8');
  expect(svg).toContain('Khu vực phía Bắc (đến ngày 30/6/2025). Kế hoạch và thực hiện: tổng kinh phí');
  expect(svg).toContain('tỷ đồng');
  expect(svg).toContain('23/11/2026');
  expect(svg).toContain('/vi/regions/phia-bac#plan-actual');
  expect(svg).not.toContain('var(');
  expect(svg).toContain('fill="#ffffff"');

  const [pngFile] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'Tải ảnh PNG' }).click(),
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
  await expect(chart.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/en\/regions\/phia-bac#plan-actual$/,
  );
});
