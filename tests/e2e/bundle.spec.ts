import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { findViolations } from './find-violations.ts';
import { expect, overflowOf, test } from './open-page.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('a researcher downloads everything from the page of changes and can tell that it is unharmed', async ({
  page,
  request,
}) => {
  await page.goto('/vi/changes');
  await page.getByRole('link', { name: 'Tải bản này' }).first().click();
  await expect(page.getByText('Đây là bản mới nhất.')).toBeVisible();
  const hash = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Tải cả gói/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^khuyen-cong-\d+\.zip$/);
  const answered = await request.get(`/data/releases/${hash}/khuyen-cong.zip`);
  expect(sha256(await answered.body())).toBe(hash);
  const row = page.getByRole('row', { name: 'figures.csv' }).first();
  const file = await request.get((await row.getByRole('link').getAttribute('href')) ?? '');
  await expect(row).toContainText(sha256(await file.body()));
});

test('a program that knows one address follows it to all tables', async ({ request }) => {
  const response = await request.get('/data/datapackage.json');
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const { resources } = await response.json();
  expect(resources.length).toBe(14);
  for (const { path, bytes } of resources) {
    const table = await request.get(new URL(path, response.url()).href);
    expect([path, (await table.body()).length]).toEqual([path, bytes]);
  }
});

for (const locale of ['vi', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the page of a bundle fits phones and desks and axe finds nothing, ${locale}, ${colorScheme}`, async ({
      page,
      request,
    }) => {
      const { location = '' } = (await request.head('/data/khuyen-cong.zip', { maxRedirects: 0 })).headers();
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${locale}${dirname(location)}`);
        expect(await overflowOf(page), `${width} px`).toBe(0);
      }
      expect(await findViolations(page)).toEqual([]);
    });
