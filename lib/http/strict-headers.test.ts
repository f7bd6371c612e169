import { expect, test } from 'vitest';
import { toPolicyKind, toStrictHeaders } from './strict-headers.ts';

test.each([
  ['/', 'page', 'same-origin', 'DENY'],
  ['/vi/provinces/nghe-an', 'page', 'same-origin', 'DENY'],
  ['/no-such-thing', 'page', 'same-origin', 'DENY'],
  ['/en/embed/map', 'embed', 'cross-origin', undefined],
  ['/vi/years/2021/opengraph-image', 'open', 'cross-origin', 'DENY'],
  ['/api/v1/figures.csv', 'open', 'cross-origin', 'DENY'],
  ['/data/khuyen-cong.zip', 'open', 'cross-origin', 'DENY'],
  ['/feed.xml', 'open', 'cross-origin', 'DENY'],
  ['/icon.svg', 'open', 'cross-origin', 'DENY'],
  ['/.well-known/security.txt', 'open', 'cross-origin', 'DENY'],
  ['/_next/static/chunks/x.js', 'framework', 'same-origin', 'DENY'],
  ['/healthz', 'probe', 'same-origin', 'DENY'],
])('%s is of kind %s', (path, kind, resourcePolicy, frames) => {
  const headers = toStrictHeaders(path, 'http://localhost:3000');
  expect(toPolicyKind(path)).toBe(kind);
  expect(headers['cross-origin-resource-policy']).toBe(resourcePolicy);
  expect(headers['x-frame-options']).toBe(frames);
  expect(headers['content-security-policy']).toContain(
    kind === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'none'",
  );
});

test('asks for TLS where the site is reached by it, and there alone', () => {
  const secure = toStrictHeaders('/vi', 'https://khuyencong.vn');
  expect(secure['strict-transport-security']).toBe('max-age=31536000');
  expect(toStrictHeaders('/vi', 'http://localhost:3000')['strict-transport-security']).toBeUndefined();
});
