import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createDrawing } from './draw-page.ts';
import { guardAnswer } from './guard-answer.ts';
import { getProcessState, requestIdHeader } from './process-state.ts';

afterEach(() => {
  globalThis.khuyenCongProcess = undefined;
});

const large = 'khuyến công '.repeat(100_000);

test('a page is drawn whole, by its address alone', async () => {
  const seen: unknown[] = [];
  const draw = createDrawing((request, response) => {
    seen.push(request.method, request.url, request.headers);
    response.writeHead(200, { 'content-type': 'text/html', etag: '"a"' });
    response.write(large);
    response.end('end');
  });
  const { status, headers, body } = await draw('/vi/map?year=2020');
  expect([status, headers['content-type'], headers.etag]).toEqual([200, 'text/html', '"a"']);
  expect(body.toString()).toBe(`${large}end`);
  expect(seen).toEqual([
    'GET',
    '/vi/map?year=2020',
    { host: 'localhost', 'x-forwarded-for': '127.0.0.1', connection: 'close' },
  ]);
});

const loseAPart: RequestListener = (request) => {
  const drawing = getProcessState().requests.get(String(request.headers[requestIdHeader]));
  if (drawing) drawing.isPartLost = true;
};

test('a page that lost a part behind its first byte is none', async () => {
  const draw = createDrawing((request, response) => {
    guardAnswer(request, response);
    response.write('<h1>first</h1>');
    loseAPart(request, response);
    response.end('<p>rest</p>');
  });
  await expect(draw('/vi/map')).rejects.toThrow();
});

test('one that lost a part before is told in words', async () => {
  const draw = createDrawing((request, response) => {
    guardAnswer(request, response);
    loseAPart(request, response);
    response.end('<h1>rest</h1>');
  });
  const { status, body } = await draw('/vi/map');
  expect(status).toBe(500);
  expect(body.toString()).toContain('Trang này chưa hiện được');
});

test('a page that is broken off is none', async () => {
  const draw = createDrawing((_, response) => {
    response.write('<h1>first</h1>');
    setImmediate(() => response.destroy());
  });
  await expect(draw('/vi/map')).rejects.toThrow();
});
