import { expect, test, vi } from 'vitest';
import { BusyError, createGate } from '#lib/server/create-gate.ts';
import { type Representation, respond } from './respond.ts';

const version = { id: 'release 1', modifiedAt: new Date('2026-11-23T10:00:00.500Z') };
let asked = 0;
let closed = false;

/** Pages of one row; `asked` counts those read, `closed` tells that no more will be. */
async function* pages(count: number, filling = '') {
  asked = 0;
  closed = false;
  try {
    while (asked < count) {
      asked += 1;
      yield `${asked}${filling}\r\n`;
    }
  } finally {
    closed = true;
  }
}

let keys = 0;
/** A representation that no other test asked for. */
function thousand(changes: Partial<Representation> = {}): Representation {
  keys += 1;
  return { key: `thousand ${keys}`, mediaType: 'text/csv', write: () => pages(1000), ...changes };
}

function ask(headers: Record<string, string> = {}, method = 'GET') {
  return new Request('http://localhost/rows.csv', { method, headers });
}

test('answers to any origin with what a cache needs to know', async () => {
  const response = await respond(ask(), version, thousand({ fileName: 'rows.csv' }));
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, last-modified, content-disposition, link',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    'content-disposition': 'attachment; filename="rows.csv"',
    'content-type': 'text/csv',
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
    'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT',
    vary: 'accept-encoding',
  });
  expect((await response.text()).split('\r\n')).toHaveLength(1001);
  expect(closed).toBe(true);
});

const tagOf = async (request: Request, what: Representation, from = version) => {
  const { headers } = await respond(request, from, what);
  return headers.get('etag');
};

test.each([
  ['gzip', 'br, gzip', true],
  ['gzip', 'deflate, gzip;q=0.5', true],
  ['deflate', 'deflate', true],
  ['gzip', 'gzip;q=0.5, identity;q=1', false],
  ['identity', 'gzip;q=0.5, identity;q=1', true],
  ['gzip', 'gzip;q=0', false],
  ['gzip', 'br', false],
  ['gzip', '', false],
])('has the tag of %s for "%s": %s', async (encoding, accepted, isSame) => {
  const what = thousand();
  const tag = await tagOf(ask({ 'accept-encoding': encoding }, 'HEAD'), what);
  expect((await tagOf(ask({ 'accept-encoding': accepted }, 'HEAD'), what)) === tag).toBe(isSame);
});

test('what is packed already has one tag for all encodings', async () => {
  const what = thousand({ isPacked: true });
  const tag = await tagOf(ask({ 'accept-encoding': 'gzip' }, 'HEAD'), what);
  expect(await tagOf(ask({}, 'HEAD'), what)).toBe(tag);
});

test('the tag is another for another encoding, question or version, and else the same', async () => {
  const what = thousand();
  const tag = await tagOf(ask(), what);
  expect(await tagOf(ask({}, 'HEAD'), what)).toBe(tag);
  expect(await tagOf(ask({ 'accept-encoding': 'gzip' }), what)).not.toBe(tag);
  expect(await tagOf(ask(), thousand())).not.toBe(tag);
  expect(await tagOf(ask(), what, { ...version, id: 'release 2' })).not.toBe(tag);
});

test.each([
  ['the tag', (tag: string) => ({ 'if-none-match': tag }), 304],
  ['the tag as a weak one among others', (tag: string) => ({ 'if-none-match': `"a", W/${tag}` }), 304],
  ['any tag', () => ({ 'if-none-match': '*' }), 304],
  ['another tag', () => ({ 'if-none-match': '"a"' }), 200],
  ['the time', () => ({ 'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' }), 304],
  ['an earlier time', () => ({ 'if-modified-since': 'Mon, 23 Nov 2026 09:59:59 GMT' }), 200],
  [
    'another tag and the time',
    () => ({ 'if-none-match': '"a"', 'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' }),
    200,
  ],
])('to a reader who has %s', async (_what, conditions, status) => {
  const what = thousand();
  const { headers } = await respond(ask({}, 'HEAD'), version, what);
  const response = await respond(ask(conditions(headers.get('etag') ?? '')), version, what);
  expect(response.status).toBe(status);
  expect(response.headers.get('etag')).toBe(headers.get('etag'));
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(await response.text()).toHaveLength(status === 304 ? 0 : 4893);
});

test('asks for no row to answer HEAD', async () => {
  asked = 0;
  const response = await respond(ask({}, 'HEAD'), version, thousand());
  expect(response.headers.get('content-type')).toBe('text/csv');
  expect(asked).toBe(0);
});

test('keeps what passed whole, in the same pieces', async () => {
  const what = thousand();
  const readPieces = async () => Array.fromAsync((await respond(ask(), version, what)).body ?? []);
  const first = await readPieces();
  asked = 0;
  expect(await readPieces()).toEqual(first);
  expect(first).toHaveLength(1000);
  expect(asked).toBe(0);
});

test('does not keep what a reader broke off', async () => {
  const what = thousand({ write: () => pages(1000, 'x'.repeat(3000)) });
  const reader = (await respond(ask(), version, what)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(closed).toBe(true);
  // Those of the mebibyte that is made ahead.
  expect(asked).toBeLessThan(360);
  expect((await (await respond(ask(), version, what)).text()).length).toBe(3_004_893);
});

test('does not keep what is more than 4 MiB', async () => {
  let written = 0;
  const write = async function* () {
    written += 1;
    for (let mebis = 0; mebis < 5; mebis += 1) yield 'x'.repeat(2 ** 20);
  };
  const what = thousand({ write });
  for (const _ of [1, 2])
    expect((await (await respond(ask(), version, what)).text()).length).toBe(5 * 2 ** 20);
  expect(written).toBe(2);
});

test('is silent about a reader who leaves while a page is being read', async () => {
  const reader = (await respond(ask(), version, thousand())).body?.getReader();
  await reader?.read();
  const pending = reader?.read();
  await reader?.cancel();
  await pending;
  expect(closed).toBe(true);
  expect(console.error).not.toHaveBeenCalled();
});

async function* failAfter(letters: number) {
  yield 'x'.repeat(letters);
  yield await Promise.reject<string>(new Error('no database'));
}

test.each([0, 1, 2 ** 20])('throws when a page after %i bytes fails', async (letters) => {
  const what = thousand({ write: () => failAfter(letters) });
  await expect(respond(ask(), version, what)).rejects.toThrow('no database');
});

test('breaks off when a page after the first mebibyte fails', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await respond(ask(), version, thousand({ write: () => failAfter(2 ** 20 + 1) }));
  await expect(response.text()).rejects.toThrow('no database');
  expect(log).toHaveBeenCalledOnce();
});

test('keeps 4,096 small answers, the last ones', async () => {
  const first = thousand();
  await (await respond(ask(), version, first)).text();
  for (let count = 0; count < 4096; count += 1)
    await (await respond(ask(), version, thousand({ write: () => pages(1) }))).text();
  asked = 0;
  await (await respond(ask(), version, first)).text();
  expect(asked).toBe(1000);
});

test('few heavy answers are made at once, one too many is refused, and a slow reader holds nobody up', async () => {
  const gate = createGate({ atOnce: 1, mostWaiting: 1, longestWaitMs: 10_000 });
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  let made = 0;
  const what = thousand({
    isHeavy: true,
    write: async function* () {
      made += 1;
      await told;
      yield* ['a', 'b', 'c'];
    },
  });
  const first = respond(ask(), version, what, gate);
  const second = respond(ask(), version, what, gate);
  await expect(respond(ask(), version, what, gate)).rejects.toThrow(BusyError);
  expect((await respond(ask({}, 'HEAD'), version, what, gate)).status).toBe(200);
  tell();
  const unread = await first;
  // It came in after the first was made, though nobody has read it, and was given what is kept.
  expect(await (await second).text()).toBe('abc');
  expect(made).toBe(1);
  expect(await unread.text()).toBe('abc');
});

test('a heavy answer that fails, or whose reader goes away, leaves its place', async () => {
  const gate = createGate({ atOnce: 1, mostWaiting: 0, longestWaitMs: 10 });
  const fail = async function* () {
    yield 'a';
    throw new Error('away');
  };
  await expect(respond(ask(), version, thousand({ isHeavy: true, write: fail }), gate)).rejects.toThrow(
    'away',
  );
  const endless = async function* () {
    for (;;) yield 'x'.repeat(100_000);
  };
  const response = await respond(ask(), version, thousand({ isHeavy: true, write: endless }), gate);
  await expect(respond(ask(), version, thousand({ isHeavy: true }), gate)).rejects.toThrow(BusyError);
  await response.body?.cancel();
  expect((await respond(ask(), version, thousand({ isHeavy: true }), gate)).status).toBe(200);
});
