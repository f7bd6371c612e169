import { beforeEach, expect, test, vi } from 'vitest';
import { settleRelease } from './watch-data-release.ts';

let newest: object | null = null;
let bundle: object | null = null;
vi.mock('./data-release.ts', () => ({ getDataRelease: async () => newest }));
vi.mock('./read-newest-bundle.ts', () => ({ readNewestBundle: async () => bundle }));

const forget = vi.fn(async () => new Response(null, { status: 204 }));
beforeEach(() => {
  vi.stubGlobal('fetch', forget);
  forget.mockClear();
});

test('what was kept of another release is forgotten before the newest is named, once for all who ask', async () => {
  newest = { number: 1, contentHash: 'a' };
  const named = await Promise.all([settleRelease(), settleRelease(), settleRelease()]);
  expect(new Set(named)).toEqual(new Set([JSON.stringify([newest, null])]));
  expect(forget).toHaveBeenCalledOnce();
  await settleRelease();
  expect(forget).toHaveBeenCalledOnce();
});

test.each([
  ['the next release', { number: 2, contentHash: 'b' }],
  ['a restored backup with another release of the number', { number: 2, contentHash: 'c' }],
])('%s is another', async (_, release) => {
  newest = release;
  expect(await settleRelease()).toBe(JSON.stringify([release, null]));
  expect(forget).toHaveBeenCalledOnce();
});

test('a release is not named while what was kept can not be forgotten', async () => {
  newest = { number: 3, contentHash: 'd' };
  forget.mockResolvedValueOnce(new Response(null, { status: 404 }));
  await expect(settleRelease()).rejects.toThrow('could not be forgotten: 404');
  expect(await settleRelease()).toBe(JSON.stringify([newest, null]));
});

test('a bundle that comes after its release is shown too', async () => {
  bundle = { name: 'e' };
  expect(await settleRelease()).toBe(JSON.stringify([newest, bundle]));
  expect(forget).toHaveBeenCalledOnce();
  bundle = null;
});

test('before the first import there is none', async () => {
  newest = null;
  expect(await settleRelease()).toBeNull();
  expect(forget).not.toHaveBeenCalled();
});
