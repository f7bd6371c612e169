import { expect, test } from './open-page.ts';

const pages = {
  'an area': '/vi/regions/phia-bac',
  'a year': '/en/years/2021',
  'the site': '/vi',
  'a page without one of its own': '/vi/method',
};

for (const [what, path] of Object.entries(pages)) {
  test(`a shared link to ${what} shows a picture`, async ({ page, request }) => {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const image = await request.get(new URL(address ?? '').pathname);
    expect(image.headers()['content-type']).toBe('image/png');
    const png = await image.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
  });
}

test('an unknown area or year has no picture', async ({ request }) => {
  expect((await request.get('/vi/provinces/atlantis/opengraph-image')).status()).toBe(404);
  expect((await request.get('/vi/years/1900/opengraph-image')).status()).toBe(404);
});
