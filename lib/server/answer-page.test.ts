import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startScript } from '#lib/next-seams/start-script.ts';
import { createPageAnswers } from './answer-page.ts';
import { guardAnswer } from './guard-answer.ts';
import { getProcessState, requestIdHeader } from './process-state.ts';

let server: Server;
let answer: RequestListener;
let asked: string[];

beforeEach(() => {
  asked = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    guardAnswer(request, response);
    answer(request, response);
  };
  const answerPage = createPageAnswers(listener);
  server = createServer(async (request, response) => {
    if (!(await answerPage(request, response))) listener(request, response);
  }).listen(0);
});
afterEach(() => {
  server.close();
  globalThis.khuyenCongProcess = undefined;
});

function ask(path: string, given: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, given);
}

/** As Next answers a page that is drawn at a request; says whatever the request's headers are. */
const page: RequestListener = ({ headers, url }, response) => {
  response.setHeader('x-frame-options', 'DENY');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    vary: 'rsc',
    'x-nextjs-postponed': '1',
    'x-middleware-rewrite': '/vi/elsewhere',
  });
  const { [requestIdHeader]: _, ...said } = headers;
  response.end(`<h1>${url}</h1>${JSON.stringify(said)}<script>self.__next_f.push([1,"a"])</script>`);
};

test('a page of a query has caching, a tag and a policy of its own scripts', async () => {
  answer = page;
  const { headers } = await ask('/vi/map?year=2020');
  expect(headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=30, stale-while-revalidate=600, stale-if-error=86400',
  );
  expect(headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/);
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self'( 'sha256-[^']+'){2};/);
  expect(headers.get('vary')).toBe('rsc, accept-encoding');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('cache-status')).toBe('khuyen-cong-mo; fwd=miss');
  expect([...headers.keys()].filter((name) => /^x-(nextjs|middleware|khuyen)/.test(name))).toEqual([]);
  expect((await ask('/vi/map?year=2020')).headers.get('cache-status')).toBe('khuyen-cong-mo; hit');
});

test('parameters that a page does not read make no page of their own', async () => {
  answer = page;
  const first = await ask('/vi/map?new=0&year=2020');
  const again = await ask('/vi/map?year=2020&new=1&x=2');
  expect(again.headers.get('cache-status')).toBe('khuyen-cong-mo; hit');
  expect(await again.text()).toBe(await first.text());
  expect(asked).toEqual(['GET /vi/map?year=2020']);
});

test('who has the page is told so, without its bytes', async () => {
  answer = page;
  const first = await ask('/vi/map');
  const etag = first.headers.get('etag') ?? '';
  for (const encoding of ['gzip', 'identity']) {
    // As browsers do; fetch would say that it takes no 304.
    const wish = { 'if-none-match': etag, 'cache-control': 'max-age=0', 'accept-encoding': encoding };
    const again = await ask('/vi/map', { headers: wish });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  }
  const other = await ask('/vi/map', {
    headers: { 'if-none-match': 'W/"other"', 'cache-control': 'max-age=0' },
  });
  expect(other.status).toBe(200);
});

test.each([
  ['gzip', 'gzip'],
  ['br, gzip;q=0.5', 'gzip'],
  ['identity', null],
  ['gzip;q=0', null],
  ['br', null],
])('who takes %s gets %s, and the same page', async (accepted, encoding) => {
  answer = page;
  const response = await ask('/vi/map', { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toContain('<h1>/vi/map</h1>');
});

test('HEAD has the head of GET alone', async () => {
  answer = page;
  const head = await ask('/vi/map', { method: 'HEAD' });
  const get = await ask('/vi/map');
  expect(await head.text()).toBe('');
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
});

test('a range is answered with the whole', async () => {
  answer = page;
  const { status, headers } = await ask('/vi/map', { headers: { range: 'bytes=0-9' } });
  expect([status, headers.get('content-range')]).toEqual([200, null]);
});

test.each<Record<string, string>>([
  { host: 'evil.example' },
  { cookie: '__prerender_bypass=1; a=b' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=evil.example' },
  { 'next-router-prefetch': '1', 'next-url': '/evil', 'next-router-state-tree': 'evil' },
  { 'x-middleware-subrequest': 'proxy', 'x-nextjs-data': '1', 'x-middleware-prefetch': '1' },
  { 'accept-language': 'en', 'user-agent': 'evil', purpose: 'prefetch', 'x-original-url': '/evil' },
  { 'content-security-policy': "script-src 'unsafe-inline'" },
])('no header of a reader changes what others get: %o', async (headers) => {
  answer = page;
  const first = await ask('/vi/map', { headers });
  const [text, policy] = [await first.text(), first.headers.get('content-security-policy')];
  expect(text).not.toMatch(/evil|unsafe|gopher|"cookie"|prefetch/);
  expect(policy).not.toMatch(/unsafe/);
  const second = await ask('/vi/map');
  expect([await second.text(), second.headers.get('cache-status')]).toEqual([text, 'khuyen-cong-mo; hit']);
  expect(asked).toEqual(['GET /vi/map']);
});

test('what follows readers stays out of the page that others get', async () => {
  answer = page;
  expect(await (await ask('/vi/map?utm_source=me&year=2020')).text()).toContain('<h1>/vi/map?year=2020</h1>');
});

test.each([
  ['/vi/map', { headers: { rsc: '1' } }],
  ['/vi/embed/map?year=2020', {}],
  ['/api/v1/figures.csv', {}],
  ['/vi/', {}],
])('%s is answered by the listener itself', async (path, given) => {
  answer = page;
  const { headers } = await ask(path, given);
  expect(headers.get('cache-status')).toBeNull();
});

test('what React reads of a page of a query is answered apart, to the document of the same release alone', async () => {
  getProcessState().settleRelease = async () => 'r1';
  answer = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', vary: 'rsc' })
      .end(`<html><script>${startScript}</script><script>self.__next_f.push([1,"a"])</script></html>`);
  const [, name] = /data-payload-apart="([\w-]+)"/.exec(await (await ask('/vi/map?year=2020')).text()) ?? [];
  const askPayload = (asked = '', headers = {}) =>
    ask(`/vi/map?_rsc=${asked}&year=2020`, { headers: { rsc: '1', ...headers } });
  const payload = await askPayload(name);
  expect([payload.status, await payload.text(), payload.headers.get('content-type')]).toEqual([
    200,
    'a',
    'text/x-component',
  ]);
  expect(payload.headers.get('content-security-policy')).toBeNull();
  expect(payload.headers.get('vary')).toBe('rsc, accept-encoding');
  const other = await askPayload('another');
  expect([other.status, other.headers.get('cache-control')]).toEqual([409, 'no-store']);
  expect(asked).toEqual(['GET /vi/map?year=2020']);
  await askPayload(name, { 'next-router-state-tree': 'x' });
  expect(asked).toHaveLength(2);
});

test('new data is told by the revalidation, when it succeeded', async () => {
  answer = page;
  await ask('/vi/map');
  answer = (request, response) =>
    request.method === 'POST' ? response.writeHead(404).end() : page(request, response);
  await ask('/api/internal/revalidate', { method: 'POST' });
  expect((await ask('/vi/map')).headers.get('cache-status')).toBe('khuyen-cong-mo; hit');
  answer = (request, response) =>
    request.method === 'POST' ? response.writeHead(204).end() : page(request, response);
  await ask('/api/internal/revalidate', { method: 'POST' });
  const old = await ask('/vi/map');
  expect(old.headers.get('cache-status')).toBe('khuyen-cong-mo; hit; detail=old');
  // A cache in front of the site would otherwise show it for half a minute more.
  expect(old.headers.get('cache-control')).toContain('s-maxage=2,');
});

test('an unknown address has its own answer', async () => {
  answer = (_, response) =>
    response
      .writeHead(404, { 'content-type': 'text/html', 'cache-control': 's-maxage=60' })
      .end('<h1>none</h1>');
  const response = await ask('/vi/none');
  expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
    404,
    's-maxage=60',
    '<h1>none</h1>',
  ]);
});

/** A part is lost behind the first byte. */
const loseAPart: RequestListener = (request, response) => {
  response.write('<h1>first</h1>');
  const drawing = getProcessState().requests.get(String(request.headers[requestIdHeader]));
  if (drawing) drawing.isPartLost = true;
  response.end('<p>rest</p>');
};

test.each([
  ['fails', ((_, response) => response.writeHead(500).end('x')) as RequestListener, 500],
  ['loses a part', loseAPart, 500],
])('a page that %s is told in words, and asked for again', async (_, fail, status) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  answer = fail;
  const failed = await ask('/en/map');
  expect([failed.status, failed.headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(await failed.text()).toContain('This page could not be shown');
  answer = page;
  expect((await ask('/en/map')).status).toBe(200);
});
