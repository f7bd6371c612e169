import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { NextConfig } from 'next';
import { deferFramework } from './lib/next-seams/defer-framework.ts';

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  /* Links are plain: without this Next sends what is drawn at a request twice, the second time for navigations in the browser. */
  experimental: {
    cachedNavigations: false,
    cpus: availableParallelism(),
    /* Where nothing may be written beside the code, pages that are drawn anew stay in memory (docs/operations.md). */
    isrFlushToDisk: process.env.PAGES_KEPT !== 'memory',
  },
  /* Messages are read once for the process instead of once for each page (docs/next-seams.md). */
  turbopack: { resolveAlias: { 'use-intl/format-message': './lib/next-seams/format-message.ts' } },
  /* `npm test` checks types before it builds. */
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  /* No page uses its service of images, by which a stranger could have the share images drawn and scaled without bound. */
  images: { unoptimized: true },
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
};

export default nextConfig;
