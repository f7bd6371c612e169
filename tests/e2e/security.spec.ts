import { expect, test } from '@playwright/test';
import { toStrictHeaders } from '#lib/http/strict-headers.ts';
import { awakenPage } from './start-page.ts';

/** One address of every kind, with its status. */
const kinds: [string, number][] = [
  ['/', 307],
  ['/vi', 200],
  ['/vi/', 308],
  ['/en/map', 200],
  ['/vi/nope', 404],
  ['/vi/%zz', 400],
  ['/vi/embed/map?year=2021', 200],
  ['/vi/embed/nope', 404],
  ['/vi/opengraph-image', 200],
  ['/icon.svg', 200],
  ['/favicon.ico', 308],
  ['/robots.txt', 200],
  ['/llms.txt', 200],
  ['/_next/nope', 404],
  ['/_next/image?url=%2Fvi%2Fopengraph-image&w=640&q=75', 404],
  ['/api/nope', 404],
  ['/api/v1/areas.csv', 200],
  ['/api/v1/areas.csv?year=now', 400],
  ['/api/internal/revalidate', 405],
  ['/api/mcp', 405],
  ['/data/khuyen-cong.zip', 307],
  ['/feed.xml', 200],
  ['/sitemap.xml', 200],
  ['/version.json', 200],
  ['/healthz', 200],
  ['/.well-known/security.txt', 200],
];

test('every answer carries the strict headers, one policy, and says nothing of the software', async ({
  request,
}) => {
  const html = await (await request.get('/vi')).text();
  const file = html.match(/\/_next\/static\/[^"]+\.js/)?.[0] ?? '';
  for (const [address, status] of [...kinds, [file, 200] as const]) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(status);
    const { 'content-security-policy': strictest = '', ...others } = toStrictHeaders(
      address.replace(/\?.*/, ''),
      'http://localhost',
    );
    expect(response.headers(), address).toMatchObject(others);
    const policies = response.headersArray().filter(({ name }) => /^content-security-policy$/i.test(name));
    expect(policies.length, address).toBe(1);
    expect(policies[0]?.value, address).not.toMatch(/unsafe-/);
    if (!/html/.test(response.headers()['content-type'] ?? '')) expect(policies[0]?.value).toBe(strictest);
    for (const name of ['x-powered-by', 'server', 'set-cookie'])
      expect(response.headers()[name], address).toBeUndefined();
  }
});

test('other methods are refused with the ones that are served', async ({ request }) => {
  for (const address of [
    '/',
    '/vi',
    '/vi/nope',
    '/en/map',
    '/vi/embed/map',
    '/api/v1/areas.csv',
    '/api/nope',
    '/api/v1/areas/x',
    '/healthz',
    '/_next/x.js',
  ])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await request.fetch(address, { method, maxRedirects: 0 });
      expect(response.status(), `${method} ${address}`).toBe(method === 'OPTIONS' ? 204 : 405);
      expect(response.headers().allow, `${method} ${address}`).toBe('GET, HEAD, OPTIONS');
    }
});

test('what asks for too much is refused in a few words', async ({ request }) => {
  const asked: [string, number][] = [
    [`/vi/search?q=${'x'.repeat(8_000)}`, 414],
    [`/${'x'.repeat(9_000)}`, 414],
    [`/api/v1/areas.csv?${'x'.repeat(7_900)}=1`, 400],
    [`/api/v1/areas.csv?area=${'x'.repeat(7_900)}`, 400],
    [`/api/v1/areas.csv?${'a=1&'.repeat(60)}`, 400],
    [`/api/v1/${'x'.repeat(7_900)}`, 404],
    [`/data/${'x'.repeat(7_900)}`, 404],
    [`/feed.xml?lang=${'x'.repeat(7_900)}`, 400],
  ];
  for (const [address, status] of asked) {
    const response = await request.get(address);
    expect(response.status(), address.slice(0, 30)).toBe(status);
    expect((await response.body()).length, address.slice(0, 30)).toBeLessThan(3_000);
    expect(await response.text()).not.toContain('x'.repeat(200));
  }
  expect((await request.get('/vi', { data: 'x' })).status()).toBe(413);
});

test('no header changes what others are answered', async ({ request }) => {
  const evil = 'evil.example';
  const sets: Record<string, string>[] = [
    { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https', forwarded: `host=${evil}` },
    { host: evil },
    { 'x-original-url': `/${evil}`, 'x-rewrite-url': `/${evil}`, 'x-matched-path': `/${evil}` },
    {
      'x-invoke-path': `/${evil}`,
      'x-middleware-rewrite': `http://${evil}`,
      'x-middleware-subrequest': 'proxy',
    },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-action': evil, 'x-nextjs-data': '1', 'x-now-route-matches': `1=${evil}` },
    { accept: 'text/x-component', 'accept-language': 'en', cookie: `NEXT_LOCALE=en; a=${evil}` },
    { 'x-prerender-revalidate': evil, 'x-http-method-override': 'POST', range: 'bytes=0-9' },
  ];
  const addresses = ['/', '/vi/regions', '/en/no-such-page', '/api/v1/areas.json', '/vi/embed/map?year=2021'];
  const ask = async (address: string, headers = {}) => {
    const response = await request.get(address, { maxRedirects: 0, headers });
    const { location, 'content-security-policy': policy } = response.headers();
    return { status: response.status(), location, policy, text: await response.text() };
  };
  const before = await Promise.all(addresses.map((address) => ask(address)));
  for (const headers of sets)
    for (const address of addresses)
      expect(JSON.stringify(await ask(address, headers)), address).not.toContain(evil);
  expect(await Promise.all(addresses.map((address) => ask(address)))).toEqual(before);
});

test('a weakness is told to whom security.txt names', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toMatch(/^Contact: mailto:data@example\.org\nExpires: 20\d\d-[^\n]+Z\n/);
});

/** One of each page of a query. */
const queried = [
  '/vi/compare?areas=nghe-an,thanh-hoa',
  '/en/map',
  '/vi/search?q=vinh+phuc',
  '/en/checks?list=claims',
  '/vi/coverage?funding=national',
  '/vi/ask?area=nghe-an&year=2016',
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
