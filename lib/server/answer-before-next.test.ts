import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amendNextHeaders } from './amend-next-headers.ts';
import { answerBeforeNext } from './answer-before-next.ts';
import { serverOptions } from './server-limits.ts';

type Answer = {
  status: number | undefined;
  allow: string | undefined;
  etag: string | undefined;
  caching: string | undefined;
  body: string;
};

const seen: string[] = [];
const server = createServer(serverOptions, (request, response) => {
  if (answerBeforeNext(request, response)) return;
  const { method, url = '' } = request;
  seen.push(`${method} ${url}`);
  amendNextHeaders(url, response);
  response.setHeader('ETag', '"abc"');
  response.setHeader('Cache-Control', 's-maxage=2592000, stale-while-revalidate=28944000');
  response.end('served');
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

function ask(method: string, path: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path }, async (response) => {
      const body = (await response.toArray()).join('');
      const { allow, etag, 'cache-control': caching } = response.headers;
      resolve({ status: response.statusCode, allow, etag, caching, body });
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['TRACE', '/vi', 405],
  ['PROPFIND', '/api/v1/figures.csv', 405],
  ['POST', '/vi/map', 405],
  ['GET', '/vi/provinces/%E0%A4%A', 400],
  ['HEAD', '/data/%', 400],
])('%s %s is refused and never reaches the framework', async (method, path, status) => {
  const answer = await ask(method, path);
  expect(answer.status).toBe(status);
  expect(answer.allow).toBe(status === 405 ? 'GET, HEAD, OPTIONS' : undefined);
  expect(answer.body === '').toBe(method === 'HEAD');
  expect(seen).not.toContain(`${method} ${path}`);
});

test('what is served reaches it once', async () => {
  expect(await ask('GET', '/vi/search?q=100%')).toMatchObject({ status: 200, body: 'served' });
  expect(seen).toEqual(['GET /vi/search?q=100%']);
});

test.each([
  ['/vi', 'W/"abc"'],
  ['/en/provinces/nghe-an?_rsc=1', 'W/"abc"'],
  ['/api/v1/figures.csv', '"abc"'],
  ['/data/releases/x/figures.csv', '"abc"'],
  ['/vi/embed/map?year=2021', '"abc"'],
  ['/feed.xml', '"abc"'],
])('the tag of %s is sent as %s', async (path, etag) => {
  expect((await ask('GET', path)).etag).toBe(etag);
});

test.each([
  ['/en/provinces/nghe-an?_rsc=1', 's-maxage=30,'],
  ['/vi/opengraph-image', 's-maxage=30,'],
  ['/api/nope', 's-maxage=30,'],
  ['/.well-known/nope', 's-maxage=30,'],
])('caches in front are told of %s: %s', async (path, said) => {
  expect((await ask('GET', path)).caching).toContain(said);
});

test.each(['/vi', '/en/map?year=2021', '/_next/static/x.js', '/vi/opengraph-image', '*'])(
  'OPTIONS of %s tells the methods',
  async (path) => {
    expect(await ask('OPTIONS', path)).toMatchObject({ status: 204, allow: 'GET, HEAD, OPTIONS', body: '' });
    expect(seen).not.toContain(`OPTIONS ${path}`);
  },
);

test.each(['/api/v1/figures.csv', '/feed.xml', '/vi/embed/map'])(
  'OPTIONS of %s is answered by its route',
  async (path) => {
    await ask('OPTIONS', path);
    expect(seen).toContain(`OPTIONS ${path}`);
  },
);

test.each([
  ['HTTP/1.1', '', '400 Bad Request'],
  ['HTTP/1.1', 'Host: x\r\n', '200 OK'],
  ['HTTP/1.0', '', '200 OK'],
])('a request of %s with "%s" is answered %s', async (version, host, status) => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`GET /vi ${version}\r\n${host}Connection: close\r\n\r\n`);
  const answer = (await socket.toArray()).join('');
  expect(answer).toContain(status);
  expect(answer).toMatch(status === '200 OK' ? /served/ : /tiêu đề “Host”/);
});
