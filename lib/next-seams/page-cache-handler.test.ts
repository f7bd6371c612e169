import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getProcessState } from '#lib/server/process-state.ts';
import PageCacheHandler from './page-cache-handler.ts';
import { isForgottenSince } from './read-forgotten.ts';

// The contract with Next's page cache, which the handler extends: a version of Next that breaks it fails here.
const load = createRequire(import.meta.url);
const { areTagsExpired } = load('next/dist/server/lib/incremental-cache/tags-manifest.external.js');
const { nodeFs } = load('next/dist/server/lib/node-fs-methods.js');

type Handler = InstanceType<typeof PageCacheHandler>;
type Entry = NonNullable<Parameters<Handler['set']>[1]>;

const pages = { kind: 'APP_PAGE', isRoutePPREnabled: true, isFallback: false } as unknown as Parameters<
  Handler['get']
>[1];
const FileSystemCache = load('next/dist/server/lib/incremental-cache/file-system-cache.js').default;
const handler = new PageCacheHandler({
  fs: nodeFs,
  flushToDisk: false,
  serverDistDir: '/nowhere',
  maxMemoryCacheSize: 1_000_000,
  revalidatedTags: [],
  _requestHeaders: {},
} as unknown as ConstructorParameters<typeof PageCacheHandler>[0]);

let isAway = false;
beforeEach(() => {
  isAway = false;
  getProcessState().isDatabaseAway = async () => isAway;
});
afterEach(() => {
  globalThis.khuyenCongProcess = undefined;
});

async function keep(key: string, into = handler): Promise<void> {
  const html = `<h1>${key}</h1>`;
  const headers = { 'x-next-cache-tags': 'dataset' };
  const entry = {
    kind: 'APP_PAGE',
    html,
    headers,
    status: 200,
    rscData: Buffer.from(''),
    postponed: undefined,
  };
  await into.set(
    key,
    entry as unknown as Entry,
    { isRoutePPREnabled: true, cacheControl: { revalidate: 60, expire: 86_400 } } as never,
  );
}

function toHeaders(entry: Awaited<ReturnType<Handler['get']>>) {
  return (entry?.value && 'headers' in entry.value && entry.value.headers) || {};
}

/** Waits until the clock shows another millisecond: a timer may fire before it does. */
async function passMillisecond(): Promise<void> {
  const now = Date.now();
  while (Date.now() === now) await setTimeout(1);
}

/** As an import does, in a later millisecond than what was kept. */
async function forget(): Promise<void> {
  await passMillisecond();
  await handler.revalidateTag(['dataset'], { expire: 0 });
  await passMillisecond();
}

test('before any import a page of the build, or of another process, is one of now', () => {
  expect(isForgottenSince('dataset,/vi', Number.NEGATIVE_INFINITY)).toBe(false);
});

test('a page has its policy, and an import makes the cache forget it', async () => {
  await keep('/vi/a');
  const found = await handler.get('/vi/a', pages);
  expect(found?.value).toMatchObject({
    status: 200,
    headers: { 'content-security-policy': expect.stringContaining("default-src 'self'") },
  });
  await forget();
  expect(await handler.get('/vi/a', pages)).toBeNull();
});

test.each([
  ['back', -86_400_000],
  ['ahead', 86_400_000],
])('a clock that is set %s between a page and an import changes nothing', async (_, offset) => {
  const key = `/vi/clock${offset}`;
  await keep(key);
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now + offset);
  await handler.revalidateTag(['dataset'], { expire: 0 });
  expect(await handler.get(key, pages)).toBeNull();
  // Also for what queries keep, which Next compares with the time of the process.
  expect(areTagsExpired(['dataset'], performance.timeOrigin + performance.now() - 1_000)).toBe(true);
  clock.mockRestore();
  expect(await handler.get(key, pages)).toBeNull();
  await passMillisecond();
  await keep(key);
  expect((await handler.get(key, pages))?.value).toMatchObject({ status: 200 });
});

test('while the database is away forgotten pages stay, all of them at once, and are forgotten again when it is back', async () => {
  const keys = ['/vi/b', '/vi/c', '/vi/d'];
  await Promise.all(keys.map((key) => keep(key)));
  await forget();
  isAway = true;
  await passMillisecond();
  const askedAt = Date.now();
  const found = await Promise.all(keys.map((key) => handler.get(key, pages)));
  expect(found.map((entry) => entry?.value && 'html' in entry.value && entry.value.html)).toEqual(
    keys.map((key) => `<h1>${key}</h1>`),
  );
  expect(found.every((entry) => toHeaders(entry)['x-khuyen-cong-old-page'] === '1')).toBe(true);
  // New as far as Next knows: it would render them anew, and fail.
  expect(found.every((entry) => Number(entry?.lastModified) >= askedAt)).toBe(true);
  isAway = false;
  await keep('/vi/c');
  expect(toHeaders(await handler.get('/vi/c', pages))).not.toHaveProperty('x-khuyen-cong-old-page');
  expect(await handler.get('/vi/b', pages)).toBeNull();
});

test('what was being rendered when an import came is not kept as a page of now', async () => {
  expect(await handler.get('/vi/e', pages)).toBeNull();
  await forget();
  await keep('/vi/e');
  expect(await handler.get('/vi/e', pages)).toBeNull();
  await keep('/vi/e');
  expect((await handler.get('/vi/e', pages))?.value).toMatchObject({ status: 200 });
});

test('what was never kept is missing, whatever the database does', async () => {
  isAway = true;
  expect(await handler.get('/vi/never', pages)).toBeNull();
});

test('the page of unknown addresses is a 404 that never grows old, since one rendered under 404 loses its title', async () => {
  await keep('/vi/not-found-page');
  await passMillisecond();
  const askedAt = Date.now();
  const found = await handler.get('/vi/not-found-page', pages);
  expect(found?.value).toMatchObject({ status: 404 });
  expect(found?.lastModified).toBeGreaterThanOrEqual(askedAt);
  await forget();
  expect(await handler.get('/vi/not-found-page', pages)).toBeNull();
});

test('what one process rendered is found by the next one, also while the database is away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-pages-'));
  const onDisk = new PageCacheHandler({
    fs: nodeFs,
    flushToDisk: true,
    serverDistDir: folder,
    maxMemoryCacheSize: 1_000_000,
    revalidatedTags: [],
    _requestHeaders: {},
  } as unknown as ConstructorParameters<typeof PageCacheHandler>[0]);
  await keep('/vi/method', onDisk);
  const { memoryCache } = FileSystemCache;
  FileSystemCache.memoryCache = undefined;
  try {
    isAway = true;
    expect((await onDisk.get('/vi/method', pages))?.value).toMatchObject({ html: '<h1>/vi/method</h1>' });
  } finally {
    FileSystemCache.memoryCache = memoryCache;
    rmSync(folder, { recursive: true });
  }
});
