import { tmpdir } from 'node:os';
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js';
import { expect, test, vi } from 'vitest';
import PageCacheHandler from './page-cache-handler.ts';

type Handler = InstanceType<typeof PageCacheHandler>;
type Entry = NonNullable<Parameters<Handler['set']>[1]>;

const handler = new PageCacheHandler({
  fs: nodeFs,
  serverDistDir: tmpdir(),
  flushToDisk: false,
  revalidatedTags: [],
  maxMemoryCacheSize: 1_000_000,
  _requestHeaders: {},
});

async function keep(key: string, html: string) {
  const entry = {
    kind: 'APP_PAGE',
    html,
    rscData: undefined,
    headers: {},
    postponed: undefined,
    status: undefined,
    segmentData: undefined,
  };
  await handler.set(key, entry as Entry, {} as Parameters<Handler['set']>[2]);
  return entry as { html: string; status: number | undefined; headers: Record<string, string> };
}

test('a page that came out empty is told in its language, logged, and no success', async () => {
  const log = vi.mocked(console.error).mockImplementation(() => {});
  const page = await keep('/route-cache/APP_PAGE/7df4/$/en/provinces/ha-noi', '');
  expect(page).toMatchObject({
    status: 500,
    html: expect.stringMatching(/<html lang="en">[\s\S]*This page is too long[\s\S]*href="\/en\/data"/),
    headers: { 'content-security-policy': expect.any(String) },
  });
  expect((await keep('/vi/changes', '')).html).toContain('Trang này quá dài');
  expect(log.mock.calls.map(([line]) => line)).toEqual([
    expect.stringContaining('/en/provinces/ha-noi came out empty'),
    expect.stringContaining('/vi/changes came out empty'),
  ]);
});

test('any other page is left as it is', async () => {
  expect(await keep('/vi/method', '<p>x</p>')).toMatchObject({ html: '<p>x</p>', status: undefined });
});
