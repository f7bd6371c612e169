import { expect, test } from 'vitest';
import { createRefusal } from './create-refusal.ts';

test.each([
  ['/vi/provinces/%', 'vi', 'Địa chỉ này viết sai'],
  ['/en/provinces/%', 'en', 'This address is malformed'],
  ['/%', 'vi', 'Địa chỉ này viết sai'],
])('a page at %s is refused with a sentence in %s', (target, locale, sentence) => {
  const { status, headers, body } = createRefusal('encoding', target);
  expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
  expect(body).toContain(`<html lang="${locale}">`);
  expect(body).toContain(sentence);
  expect(body).toContain(`<a href="/${locale}">`);
  expect(headers.allow).toBeUndefined();
});

test.each([
  '/api/v1/%',
  '/data/%',
  '/data',
  '/feed.xml',
  '/healthz',
  '/sitemap.xml',
  '/_next/x',
  '/vi/opengraph-image',
])('programs that ask for %s get a problem', (target) => {
  const { status, headers, body } = createRefusal('method', target);
  expect([status, headers['content-type'], headers.allow]).toEqual([
    405,
    'application/problem+json',
    'GET, HEAD, OPTIONS',
  ]);
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'Method Not Allowed',
    status: 405,
    detail: expect.stringContaining('GET, HEAD'),
  });
});

test('nothing of the address stands in the answer', () => {
  expect(createRefusal('encoding', '/vi/<script>%').body).not.toContain('script');
});
