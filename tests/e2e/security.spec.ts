import { expect, test } from '@playwright/test';

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
