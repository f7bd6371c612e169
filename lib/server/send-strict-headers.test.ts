import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { sendStrictHeaders } from './send-strict-headers.ts';
import { serverOptions } from './server-limits.ts';

const siteUrl = 'https://khuyencong.example';
let server: Server | undefined;
afterEach(() => server?.close());

function listen(answer: RequestListener): number {
  server = createServer(serverOptions, (request, response) => {
    sendStrictHeaders(request, response, siteUrl);
    answer(request, response);
  });
  refuseUnreadable(server, siteUrl);
  return (server.listen(0).address() as AddressInfo).port;
}

/** What comes back for these bytes, until the server closes. */
async function send(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  return (await socket.toArray()).join('');
}

const own = "default-src 'self'";
const answers: [string, RequestListener, string][] = [
  ['end alone', (_, response) => response.end('x'), "default-src 'none'"],
  ['writeHead', (_, response) => response.writeHead(404, { a: 'b' }).end('x'), "default-src 'none'"],
  ['a failure', (_, response) => Object.assign(response, { statusCode: 500 }).end(), "default-src 'none'"],
  ['a redirect', (_, response) => response.writeHead(307, { location: '/vi' }).end(), "default-src 'none'"],
  ['its own policy', (_, response) => response.setHeader('Content-Security-Policy', own).end('x'), own],
  [
    'one in its head',
    (_, response) => response.writeHead(200, { 'content-security-policy': own }).end(),
    own,
  ],
  ['one that is added', (_, response) => response.appendHeader('content-security-policy', own).end(), own],
];

test.each(answers)('an answer by %s has the strict headers, and one policy', async (_, answer, policy) => {
  const { headers } = await fetch(`http://127.0.0.1:${listen(answer)}/vi`, { redirect: 'manual' });
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('content-security-policy')).toMatch(new RegExp(`^${policy}(;|$)`));
  expect(headers.get('content-security-policy')).not.toContain(',');
});

test('a 304 leaves the policy that the reader has', async () => {
  const port = listen((_, response) => response.writeHead(304).end());
  const { headers } = await fetch(`http://127.0.0.1:${port}/vi`);
  expect(headers.get('content-security-policy')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a refused method names the others', async () => {
  const port = listen((_, response) => response.writeHead(405).end());
  expect((await fetch(`http://127.0.0.1:${port}/vi`)).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test.each([
  ['a head of 20 kB', `GET /vi HTTP/1.1\r\nHost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
  ['no HTTP', 'hello\r\n\r\n', '400'],
])('%s is refused in a problem document with the strict headers', async (_, text, status) => {
  const answer = await send(
    listen((_, response) => response.end()),
    text,
  );
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*\r\n`));
  expect(answer).toContain('\r\nx-content-type-options: nosniff\r\n');
  expect(answer).toContain('\r\ncontent-type: application/problem+json\r\n');
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: Number(status) });
});

test('nobody changes the protocol: the request is answered', async () => {
  const port = listen((_, response) => response.end('served'));
  const head = 'GET /vi HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n';
  expect(await send(port, head)).toContain('served');
});
