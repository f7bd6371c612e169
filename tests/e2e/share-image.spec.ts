import { expect, test } from './open-page.ts';

test('a shared link to an area shows a picture of its own', async ({ page, request }) => {
  await page.goto('/vi/regions/phia-bac');
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const image = await request.get(address ?? '');
  expect(image.headers()['content-type']).toBe('image/png');
  const png = await image.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeGreaterThan(10_000);
});

test('an unknown area has no picture', async ({ request }) => {
  expect((await request.get('/vi/provinces/atlantis/opengraph-image')).status()).toBe(404);
});
