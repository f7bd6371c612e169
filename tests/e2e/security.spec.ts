import { expect, test } from '@playwright/test';
import { awakenPage } from './start-page.ts';

test('pages carry the security headers and say nothing of the software', async ({ request }) => {
  const headers = (await request.get('/vi')).headers();
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['x-powered-by']).toBeUndefined();
});

/** One of each page of a query. */
const queried = [
  '/vi/compare?areas=nghe-an,thanh-hoa',
  '/en/map',
  '/vi/search?q=vinh+phuc',
  '/en/checks?list=claims',
  '/vi/coverage?funding=national',
  '/en/sources?page=2',
  '/vi/changes',
  '/en/provinces/nghe-an/figures',
  '/vi/years?boundaries=2025',
];

for (const path of queried)
  test(`${path} runs its scripts under one policy without a nonce, also when it was kept`, async ({
    page,
  }) => {
    const blocked: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') blocked.push(message.text());
    });
    await page.request.get(path);
    const response = await page.goto(path);
    expect(response?.headers()['cache-status']).toBe('khuyen-cong-mo; hit');
    const policies = (await response?.headersArray())?.filter(
      ({ name }) => name.toLowerCase() === 'content-security-policy',
    );
    expect(policies?.map(({ value }) => value)).toEqual([
      expect.stringMatching(/script-src 'self'( 'sha256-[^']+'){2,};/),
    ]);
    await awakenPage(page);
    expect(blocked).toEqual([]);
  });

for (const path of ['/vi', ...queried])
  test(`no header of one reader changes ${path} for the others, who are told when they have it`, async ({
    request,
  }) => {
    const own = `${path}${path.includes('?') ? '&' : '?'}reader=${test.info().testId}`;
    const headers = {
      host: 'evil.example',
      cookie: '__prerender_bypass=1; NEXT_LOCALE=en',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'next-url': '/evil',
      'next-router-state-tree': 'evil',
      'content-security-policy': "script-src 'nonce-evil'",
      'x-nonce': 'evil',
    };
    const first = await request.get(own, { headers });
    const second = await request.get(own);
    expect(second.headers()['cache-status']).toBe('khuyen-cong-mo; hit');
    expect(await second.text()).toBe(await first.text());
    expect(await second.text()).not.toMatch(/evil|gopher/);
    expect(second.headers()['content-security-policy']).not.toMatch(/evil|nonce/);
    const etag = second.headers().etag ?? '';
    const third = await request.get(own, { headers: { 'if-none-match': etag } });
    expect([third.status(), third.headers().etag]).toEqual([304, etag]);
  });

test('an injected inline script does not run', async ({ page }) => {
  await page.route('**/vi/provinces', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>document.title = "broken"</script></body>',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/vi/provinces');
  await expect(page).not.toHaveTitle('broken');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('nobody outside can empty the cache', async ({ request }) => {
  expect((await request.post('/api/internal/revalidate')).status()).toBe(404);
  const guess = { headers: { authorization: 'Bearer undefined' } };
  expect((await request.post('/api/internal/revalidate', guess)).status()).toBe(404);
});

test('a bad parameter is answered without internals', async ({ request }) => {
  const response = await request.get('/api/v1/figures.csv?year=now');
  expect(response.status()).toBe(400);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  expect(await response.text()).not.toMatch(/node_modules|at \w+ \(|Prisma|\.ts:/);
});
