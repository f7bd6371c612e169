import { request as ask } from 'node:http';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { z } from 'zod';
import { inTurns } from '#tests/fixtures/in-turns.ts';

const AnyDescription = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.enum(['Dataset', 'WebPage']),
  name: z.string().min(1),
  description: z.string().min(50),
  url: z.url(),
  distribution: z.array(z.unknown()).nonempty().optional(),
});
const Description = z.looseObject({
  '@type': z.string(),
  name: z.string(),
  description: z.string(),
  url: z.string(),
  license: z.string(),
  distribution: z.array(z.object({ contentUrl: z.url(), encodingFormat: z.string() }).loose()),
});

async function readDescription(page: Page, path: string) {
  await page.goto(path);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(texts).toHaveLength(1);
  return Description.parse(JSON.parse(texts[0] ?? ''));
}

/** schema.org's context is not fetched: it puts every word into its own vocabulary and takes these as addresses. */
const context = {
  '@vocab': 'http://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
};
const documentLoader = async (documentUrl: string) => ({ documentUrl, document: { '@context': context } });

const Expanded = z.array(z.record(z.string(), z.unknown()));

/** By jsonld, which throws in safe mode rather than lose a property. */
async function expand(text: string, loader: jsonld.Options.Expand = {}) {
  const options: jsonld.Options.Expand & { safe: boolean } = { ...loader, safe: true };
  return Expanded.parse(await jsonld.expand(JSON.parse(text), options));
}

const described = [
  '/vi/data',
  '/vi/provinces/vinh-phuc',
  '/en/regions/phia-bac',
  '/vi/regions/ca-nuoc',
  '/en/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi',
];

for (const path of described)
  test(`${path} describes its dataset, and its downloads are there`, async ({ page, request }) => {
    const description = await readDescription(page, path);
    expect(description['@type']).toBe('Dataset');
    expect(description.url).toBe(new URL(path, page.url()).href);
    expect(description.description.length).toBeGreaterThanOrEqual(50);
    const [expanded] = await expand(JSON.stringify(description), { documentLoader });
    expect(expanded?.['@type']).toEqual(['http://schema.org/Dataset']);
    expect(expanded?.['http://schema.org/distribution']).toHaveLength(description.distribution.length);
    for (const { contentUrl, encodingFormat } of description.distribution)
      expect(await typeOf(request, contentUrl)).toBe(encodingFormat);
  });

test('every area, and every tenth source, says what its page is: a dataset with its files, or a page without figures', async ({
  request,
}) => {
  test.slow();
  const xml = await (await request.get('/sitemap.xml')).text();
  const all = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const areas = all.filter((path) => /^\/vi\/(provinces|regions)\/./.test(path));
  const sources = all.filter((path) => /^\/en\/sources\/./.test(path));
  const paths = [...areas, ...sources.filter((_, index) => index % 10 === 0)];
  expect(areas.length).toBeGreaterThan(90);
  const kinds = new Map<string, number>();
  const pages = await inTurns(8, paths, async (path) => ({
    path,
    html: await (await request.get(path)).text(),
  }));
  for (const { path, html } of pages) {
    const texts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(texts, path).toHaveLength(1);
    const description = AnyDescription.parse(JSON.parse(texts[0]?.[1] ?? ''));
    expect(new URL(description.url).pathname).toBe(path);
    expect(description.distribution === undefined, path).toBe(description['@type'] === 'WebPage');
    kinds.set(description['@type'], (kinds.get(description['@type']) ?? 0) + 1);
  }
  expect([...kinds.keys()].sort()).toEqual(['Dataset', 'WebPage']);
});

test('a page of no data describes none', async ({ page }) => {
  await page.goto('/vi/method');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

async function typeOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return (response.headers()['content-type'] ?? '').split(';')[0] ?? '';
}

test('a portal harvests the catalogue: every distribution is there, of the type that it says', async ({
  request,
}) => {
  const turtle = await (await request.get('/data/catalog.ttl')).text();
  const quads = new Parser().parse(turtle);
  const find = (property: string) =>
    new Map(
      quads
        .filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/dcat#${property}`)
        .map(({ subject, object }) => [subject.value, object.value]),
    );
  const types = find('mediaType');
  const addresses = find('downloadURL');
  expect(addresses.size).toBeGreaterThan(9);
  for (const [distribution, address] of addresses) {
    const type = types.get(distribution) ?? '';
    expect(type.endsWith(`/${await typeOf(request, address)}`), `${address} ${type}`).toBe(true);
  }
  for (const address of find('endpointDescription').values()) await typeOf(request, address);
});

test('the catalogue is the same in JSON-LD', async ({ request }) => {
  const response = await request.get('/data/catalog.jsonld');
  expect(response.headers()['content-type']).toBe('application/ld+json');
  const [catalogue] = await expand(await response.text());
  expect(catalogue?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog']);
});

const Sitemap = z.object({
  urlset: z.object({
    url: z.array(
      z.object({
        loc: z.url(),
        lastmod: z.iso.datetime(),
        'xhtml:link': z.array(z.object({ '@_hreflang': z.string(), '@_href': z.url() })),
      }),
    ),
  }),
});

test('the sitemap has every page in both languages, each naming the other', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const address = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const xml = await (await request.get(new URL(address).pathname)).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = Sitemap.parse(new XMLParser({ ignoreAttributes: false }).parse(xml));
  const alternates = new Map(
    urlset.url.map((entry) => [
      entry.loc,
      new Map(entry['xhtml:link'].map((link) => [link['@_hreflang'], link['@_href']])),
    ]),
  );
  expect(alternates.size).toBe(urlset.url.length);
  expect(alternates.size).toBeGreaterThan(600);
  for (const [loc, links] of alternates) {
    expect([...links.keys()].sort()).toEqual(['en', 'vi', 'x-default']);
    expect([links.get('vi'), links.get('en')]).toContain(loc);
    expect(alternates.get(links.get('en') ?? '')).toEqual(links);
  }
});

test('a page says what the sitemap says of it', async ({ page, request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  for (const path of ['/vi', '/en/provinces/ha-noi', '/vi/years/2021', '/en/data', '/vi/changes']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(path);
    expect(xml).toContain(`${path}</loc>`);
    for (const language of ['vi', 'en', 'x-default']) {
      const href = await page.locator(`link[rel="alternate"][hreflang="${language}"]`).getAttribute('href');
      const { pathname } = new URL(href ?? '');
      expect(xml).toMatch(new RegExp(`hreflang="${language}" href="[^"]+${pathname}"`));
    }
  }
});

test('a feed reader finds the feed and reads each release in it', async ({ page, request }) => {
  await page.goto('/vi');
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const response = await request.get(address ?? '');
  expect(response.headers()['content-type']).toContain('application/atom+xml');
  const xml = await response.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const feed = parseAtomFeed(xml);
  // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have.
  expect(feed).toMatchObject({
    id: expect.any(String),
    title: { value: expect.any(String) },
    updated: expect.any(String),
  });
  expect(feed.authors?.length).toBeGreaterThan(0);
  expect(feed.links?.some(({ rel, href }) => rel === 'self' && href?.endsWith('/feed.xml'))).toBe(true);
  const ids = (feed.entries ?? []).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { updated, title, links } of feed.entries ?? []) {
    expect(title).toBeTruthy();
    expect(z.iso.datetime().safeParse(updated).success).toBe(true);
    expect(links?.some(({ rel }) => rel === 'alternate')).toBe(true);
  }
});

test('any site may ask before it reads', async ({ request }) => {
  for (const path of ['/api/v1/figures.csv', '/api/v1/openapi.json', '/data/catalog.ttl']) {
    const response = await request.fetch(path, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org' },
    });
    expect(response.status()).toBe(204);
    expect(response.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      allow: 'GET, HEAD, OPTIONS',
    });
  }
});

const everywhere = [
  '/',
  '/vi',
  '/en/map?year=2021',
  '/vi/embed/map',
  '/api/v1',
  '/api/v1/figures.csv',
  '/data/khuyen-cong.zip',
  '/feed.xml',
  '/sitemap.xml',
  '/healthz',
];

/** A method that a browser's own client does not send. */
function send(base: string, method: string, path: string): Promise<[number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const asked = ask(new URL(path, base), { method }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers.allow]);
    });
    asked.on('error', reject).end();
  });
}

test('who writes or traces is told which methods there are', async ({ baseURL }) => {
  for (const path of everywhere)
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])
      expect([method, path, ...(await send(baseURL ?? '', method, path))]).toEqual([
        method,
        path,
        405,
        'GET, HEAD, OPTIONS',
      ]);
});

test('a malformed address is a 400 that says so, to people and to programs', async ({ page, request }) => {
  for (const path of ['/vi/provinces/%E0%A4%A', '/en/%', '/%zz', '/vi/%00'])
    expect([path, (await request.get(path)).status()]).toEqual([path, 400]);
  for (const path of ['/api/v1/%E0%A4%A', '/data/%', '/data/releases/%ff/figures.csv']) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 400]);
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining('malformed'),
    });
  }
  await page.goto('/vi/provinces/%E0%A4%A');
  await expect(page.getByText('Địa chỉ này viết sai')).toBeVisible();
});

test('one tag does not stand for the packed and the plain page', async ({ request }) => {
  for (const path of ['/vi', '/en/provinces/nghe-an', '/vi/years/2021']) {
    const etag = (await request.get(path)).headers().etag ?? '';
    expect(etag, path).toMatch(/^W\/"[^"]+"$/);
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect([path, again.status()]).toEqual([path, 304]);
  }
});

test('the root of the API leads to its description', async ({ request }) => {
  expect(await (await request.get('/api/v1')).json()).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\./),
  });
});

test('a cache asks again with what it was told, and is told that nothing changed', async ({ request }) => {
  for (const path of ['/api/v1/figures.csv', '/api/v1/indicators.json', '/data/catalog.jsonld']) {
    for (const encoding of ['gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const first = await request.get(path, { headers });
      const { etag = '', 'last-modified': modified = '' } = first.headers();
      expect(etag).toMatch(/^"[^"]+"$/);
      expect(first.headers()['content-encoding']).toBe(encoding === 'gzip' ? 'gzip' : undefined);
      expect(first.headers().vary).toContain('ccept-');
      const again = await request.get(path, { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status(), again.headers().etag, (await again.body()).length]).toEqual([304, etag, 0]);
      const since = await request.get(path, { headers: { ...headers, 'if-modified-since': modified } });
      expect(since.status()).toBe(304);
      const head = await request.head(path, { headers });
      expect([head.status(), head.headers().etag]).toEqual([200, etag]);
    }
  }
});

test('an assistant asks the site, and whoever asks wrongly at its address is told how', async ({
  baseURL,
  request,
}) => {
  const address = new URL('/api/mcp', baseURL);
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  await client.connect(new StreamableHTTPClientTransport(address));
  const question = { area: 'phia-bac', year: 2021, funding: 'total', of: 'completion', percent: '91,7' };
  const { structuredContent } = await client.callTool({ name: 'check_percentage', arguments: question });
  expect(structuredContent).toMatchObject({
    verdict: 'consistent',
    amount: { amount_vnd: '130400000000', figures: [{ page: expect.stringContaining('/vi/sources/') }] },
  });
  await client.close();
  for (const method of ['GET', 'DELETE', 'PUT', 'OPTIONS']) {
    const response = await request.fetch(address.href, { method });
    expect([response.status(), response.headers().allow], method).toEqual([405, 'POST']);
    expect(await response.text()).toContain('Model Context Protocol');
  }
  const large = await request.post(address.href, { data: { x: 'x'.repeat(20_000) } });
  expect([large.status(), (await large.json()).status]).toEqual([413, 413]);
  const foreign = await request.post(address.href, { data: {}, headers: { origin: 'https://evil.example' } });
  expect(foreign.status()).toBe(403);
});
