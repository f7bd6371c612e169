import { beforeEach, expect, test, vi } from 'vitest';
import { getProcessState } from '#lib/server/process-state.ts';
import { settleRelease } from './watch-data-release.ts';

let newest: object | null = null;
let bundle: object | null = null;
vi.mock('./data-release.ts', () => ({ getDataRelease: async () => newest }));
vi.mock('./get-newest-bundle.ts', () => ({ getNewestBundle: async () => bundle }));

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

test.each([
  ['another release’s are forgotten before any is rendered anew', { number: 6 }, true],
  ['this release’s stay', { number: 7 }, false],
])('at a start, of the build’s pages %s', async (_, release, isForgotten) => {
  vi.resetModules();
  newest = { number: 7 };
  const told: string[] = [];
  forget.mockImplementation(async () => {
    told.push('pages');
    return new Response(null, { status: 204 });
  });
  getProcessState().builtPages = {
    shown: JSON.stringify([release, null]),
    forget: () => {
      told.push('note');
    },
  };
  const { settleRelease: settle } = await import('./watch-data-release.ts');
  expect(await settle()).toBe(JSON.stringify([newest, null]));
  expect(told).toEqual(isForgotten ? ['note', 'pages'] : []);
  newest = { number: 8 };
  await settle();
  expect(told.slice(-2)).toEqual(['note', 'pages']);
  getProcessState().builtPages = undefined;
});
