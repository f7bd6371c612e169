import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { deferFramework } from './lib/next-seams/defer-framework.ts';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

const everywhere = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
];
const unframed = [{ key: 'x-frame-options', value: 'DENY' }];
/** What is answered by routes; a refused method must name the others (RFC 9110, 15.5.6). */
const readOnly = '(?:api|data|(?:vi|en)/embed)/.+|(?:feed|sitemap)\\.xml|version\\.json|healthz|readyz';
const notAPage = [{ key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" }];

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  /* Links are plain: without this Next sends what is drawn at a request twice, the second time for navigations in the browser. */
  experimental: { cachedNavigations: false, cpus: availableParallelism() },
  /* `npm test` checks types before it builds. */
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  /* Written into the code, so that validators of what it answers change with it. */
  env: { BUILT_AT: new Date().toISOString() },
  compiler: { runAfterProductionCompile: deferFramework },
  /* What queries answer to pages; rendered pages have a bound of their own there (docs/decisions/0043). */
  cacheMaxMemorySize: 50 * 2 ** 20,
  cacheHandler: join(import.meta.dirname, 'lib/next-seams/page-cache-handler.ts'),
  redirects: async () => [
    { source: '/', destination: '/vi', permanent: false },
    { source: '/data', destination: '/vi/data', permanent: false },
    /* Asked for beside documents that name no icon: embeds, JSON. */
    { source: '/favicon.ico', destination: '/icon.svg', permanent: true },
  ],
  rewrites: async () => ({
    fallback: [
      { source: '/en/:rest*', destination: '/en/not-found-page' },
      { source: '/:rest*', destination: '/vi/not-found-page' },
    ],
  }),
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    /* Embeds are there to be framed (docs/decisions/0016). */
    { source: '/:path((?!(?:vi|en)/embed/).*)', headers: unframed },
    { source: `/:path(${readOnly})`, headers: [{ key: 'allow', value: 'GET, HEAD, OPTIONS' }] },
    { source: '/api/:path*', headers: notAPage },
    { source: '/data/:file', headers: notAPage },
    { source: '/data/releases/:release/:file', headers: notAPage },
  ],
};

export default withNextIntl(nextConfig);
