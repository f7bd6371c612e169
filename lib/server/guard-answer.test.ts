import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { guardAnswer } from './guard-answer.ts';
import { getProcessState, requestIdHeader } from './process-state.ts';

const compress = createRequire(import.meta.url)('next/dist/compiled/compression')();

let server: Server | undefined;
afterEach(() => {
  server?.close();
  globalThis.khuyenCongProcess = undefined;
});

/** Asks a server that answers so. */
async function ask(path: string, answer: RequestListener, method = 'GET'): Promise<Response> {
  server = createServer((request, response) => {
    guardAnswer(request, response);
    answer(request, response);
  }).listen(0);
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method });
}

const fail: RequestListener = (_, response) => {
  response.statusCode = 500;
  response.setHeader('etag', '"lost"');
  response.setHeader('content-encoding', 'gzip');
  response.write('Internal ');
  response.end('Server Error');
};
/** What Next does when a part of a page is lost before its first byte: an empty document with 200. */
const loseAPart: RequestListener = (request, response) => {
  const drawing = getProcessState().requests.get(String(request.headers[requestIdHeader]));
  response.setHeader('content-type', 'text/html');
  response.flushHeaders();
  response.write('');
  if (drawing) drawing.isPartLost = true;
  response.write('<html id="__next_error__">');
  response.end();
};

/** A part lost behind the server's compression, which writes in the place of the response. */
const loseAPartPacked: RequestListener = (request, response) => {
  compress({ ...request, headers: { ...request.headers, 'accept-encoding': 'gzip' } }, response, () => {});
  loseAPart(request, response);
};

test.each([
  ['/vi/map', loseAPartPacked, 'vi', 'Trang này chưa hiện được', 'Có lỗi ở phía chúng tôi.'],
  ['/vi/provinces/nghe-an', fail, 'vi', 'Trang này chưa hiện được', 'Có lỗi ở phía chúng tôi.'],
  [
    '/en/compare?areas=nghe-an',
    loseAPart,
    'en',
    'This page could not be shown',
    'Something failed on our side.',
  ],
  ['/', fail, 'vi', 'Trang này chưa hiện được', 'Có lỗi ở phía chúng tôi.'],
])('a failed page is told in words at %s', async (path, answer, lang, title, text) => {
  const response = await ask(path, answer);
  expect(response.status).toBe(500);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('etag')).toBeNull();
  const html = await response.text();
  expect(html).toContain(`<html lang="${lang}">`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain(text);
  expect(html).toMatch(/<code>[\da-f-]{36}<\/code>/);
  expect(html).not.toMatch(/<script|Internal Server Error|__next_error__/);
});

test('while the database is away it is a 503 that says when to ask again', async () => {
  getProcessState().isDatabaseAway = async () => true;
  const response = await ask('/vi/provinces/nghe-an', fail);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('30');
  expect(await response.text()).toContain('Hiện chưa đọc được dữ liệu.');
});

test.each(['/api/v1/figures.csv', '/sitemap.xml', '/vi/provinces/nghe-an/opengraph-image', '/data/a.zip'])(
  'programs that ask for %s are told in a problem document',
  async (path) => {
    const response = await ask(path, fail);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 500,
      title: 'Internal Server Error',
      request_id: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  },
);

test('HEAD has the head alone', async () => {
  const response = await ask('/vi', fail, 'HEAD');
  expect([response.status, await response.text()]).toEqual([500, '']);
});

const problem: RequestListener = (_, response) =>
  response.writeHead(503, { 'content-type': 'application/problem+json' }).end('{"detail":"told"}');
const page: RequestListener = (_, response) => response.writeHead(200, { etag: '"x"' }).end('<h1>page</h1>');
const notFound: RequestListener = (_, response) => response.writeHead(404).end('<h1>not found</h1>');
const sentBefore: RequestListener = (request, response) => {
  response.write('<h1>first</h1>');
  const drawing = getProcessState().requests.get(String(request.headers[requestIdHeader]));
  if (drawing) drawing.isPartLost = true;
  response.end('<p>rest</p>');
};

test.each([
  ['a problem that was told already', problem, 503, '{"detail":"told"}'],
  ['a page', page, 200, '<h1>page</h1>'],
  ['an unknown address', notFound, 404, '<h1>not found</h1>'],
  ['what was sent before a part was lost', sentBefore, 200, '<h1>first</h1><p>rest</p>'],
])('%s stays as it is', async (_, answer, status, body) => {
  const response = await ask('/vi/x', answer);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test('an answered request is forgotten', async () => {
  await (await ask('/vi', page)).text();
  await expect.poll(() => getProcessState().requests.size).toBe(0);
});
