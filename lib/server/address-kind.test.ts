import { expect, test } from 'vitest';
import { toAddressKind } from './address-kind.ts';

test.each([
  ['/', 'page'],
  ['/vi/provinces/nghe-an', 'page'],
  ['/en/no-such-page', 'page'],
  ['/api/v1/figures.csv', 'api'],
  ['/data/khuyen-cong.zip', 'data'],
  ['/feed.xml', 'data'],
  ['/vi/embed/map', 'embed'],
  ['/_next/static/chunks/a.js', 'static'],
  ['/icon.svg', 'static'],
  ['/healthz', 'other'],
  ['/sitemap.xml', 'other'],
  ['/vi/opengraph-image', 'other'],
])('%s is counted as %s', (path, kind) => {
  expect(toAddressKind(path)).toBe(kind);
});
