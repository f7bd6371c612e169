import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { overflowOf } from './open-page.ts';

const unknown: [address: string, heading: string][] = [
  ['/vi/provinces/atlantis', 'Không tìm thấy trang này'],
  ['/en/provinces/atlantis', 'This page was not found'],
  ['/vi/provinces/phia-bac', 'Không tìm thấy trang này'],
  ['/vi/regions/vinh-phuc', 'Không tìm thấy trang này'],
  ['/en/sources/no-such-source', 'This page was not found'],
  ['/en/data/releases/0000000000000000', 'This page was not found'],
  ['/vi/no-such-section', 'Không tìm thấy trang này'],
  ['/en/provinces/vinh-phuc/more', 'This page was not found'],
  ['/vi/provinces?boundaries=1997', 'Không tìm thấy trang này'],
  ['/en/provinces?boundaries=', 'This page was not found'],
  ['/vi/boundaries-2025/provinces', 'Không tìm thấy trang này'],
  ['/fr', 'Không tìm thấy trang này'],
  ['/fr/provinces', 'Không tìm thấy trang này'],
  ['/fr.html/data', 'Không tìm thấy trang này'],
  ['/robots.html', 'Không tìm thấy trang này'],
  ['/version', 'Không tìm thấy trang này'],
];

for (const [address, heading] of unknown) {
  test(`${address} answers 404 with a whole page`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    const html = await response.text();
    expect(html).toContain(`<h1>${heading}</h1>`);
    expect(html).toContain(`<html lang="${address.startsWith('/en') ? 'en' : 'vi'}"`);
    expect(response.headers()['content-security-policy']).toContain("script-src 'self' 'sha256-");
  });
}

for (const address of ['/api/nope', '/api/v1/nope.csv', '/api/v1/areas/nghe-an']) {
  test(`${address} is told as a problem, as everything of the API`, async ({ request }) => {
    const response = await request.get(address);
    expect([response.status(), response.headers()['content-type']]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(response.headers()).toMatchObject({
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    expect(await response.json()).toMatchObject({
      status: 404,
      detail: expect.stringContaining(`There is no ${address}; `),
    });
  });
}

test('a known address answers 200, the front address leads to Vietnamese', async ({ request }) => {
  expect((await request.get('/vi/provinces/vinh-phuc')).status()).toBe(200);
  const front = await request.get('/', { maxRedirects: 0 });
  expect([front.status(), front.headers().location]).toEqual([307, '/vi']);
});

test('browsers that ask for the usual icon get ours', async ({ request }) => {
  const response = await request.get('/favicon.ico');
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
});

test('probes and versions are no pages', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await request.get('/readyz')).json()).toMatchObject({ status: 'ready' });
  expect(await (await request.get('/version.json')).json()).toMatchObject({ data: expect.anything() });
});

test('caches in front of the site ask again after a minute', async ({ request }) => {
  for (const path of ['/vi/provinces/vinh-phuc', '/vi/provinces/atlantis', '/en/years/2031'])
    expect((await request.get(path)).headers()['cache-control'], path).toMatch(
      /(^|, )s-maxage=(30|60), stale-while-revalidate=\d+(,|$)/,
    );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the not-found page fits a phone and axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/vi/provinces/atlantis');
    expect(await overflowOf(page)).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });
}
