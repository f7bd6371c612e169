import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { startScript } from '#lib/next-seams/start-script.ts';
import type { DrawnPage } from './draw-page.ts';
import { createKeptPages } from './kept-pages.ts';
import { toPayloadName } from './payload-name.ts';
import { getProcessState, oldPageHeader } from './process-state.ts';

let isAway: boolean;
let text: string;
let status: number;
let headers: DrawnPage['headers'];
let drawn: string[];
/** Lets the drawings go on that wait for it. */
let go: Promise<void>;

beforeEach(() => {
  [isAway, text, status, headers, drawn, go] = [false, 'first', 200, {}, [], Promise.resolve()];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

function create(maxSize?: number) {
  const draw = async (question: string): Promise<DrawnPage> => {
    drawn.push(question);
    const seen = { status, headers: { 'content-type': 'text/html', ...headers }, body: Buffer.from(text) };
    await go;
    if (text === 'broken') throw new Error('broken');
    return seen;
  };
  const pages = createKeptPages(draw, async () => isAway, maxSize);
  const read = async (question: string) => {
    const { page, found } = await pages.find(question);
    const { gunzipSync } = await import('node:zlib');
    return [found, gunzipSync(page.packed).toString()];
  };
  return { ...pages, pages, read };
}

test('a page is drawn once for one question', async () => {
  const { read } = create();
  expect(await read('/vi')).toEqual(['drawn', 'first']);
  text = 'second';
  expect(await read('/vi')).toEqual(['kept', 'first']);
  expect(await read('/vi?a=1')).toEqual(['drawn', 'second']);
  expect(drawn).toEqual(['/vi', '/vi?a=1']);
});

test('many who ask for it at the same time wait for one drawing', async () => {
  const { read } = create();
  const answers = await Promise.all(Array.from({ length: 32 }, () => read('/vi/checks')));
  expect(drawn).toEqual(['/vi/checks']);
  expect(new Set(answers.map(([, body]) => body))).toEqual(new Set(['first']));
});

test('four are drawn at once at most, and what a reader waits for goes first', async () => {
  const { read, forget } = create();
  await read('/vi/old');
  forget();
  const { promise, resolve } = Promise.withResolvers<void>();
  go = promise;
  const waiting = ['a', 'b', 'c', 'd'].map(read);
  await setImmediate();
  expect(await read('/vi/old')).toEqual(['old', 'first']);
  waiting.push(read('e'));
  await setImmediate();
  expect(drawn).toEqual(['/vi/old', 'a', 'b', 'c', 'd']);
  resolve();
  await Promise.all(waiting);
  await vi.waitFor(() => expect(drawn).toEqual(['/vi/old', 'a', 'b', 'c', 'd', 'e', '/vi/old']));
});

test('after an import a page is shown as it was, and drawn anew once', async () => {
  const { read, forget } = create();
  await read('/vi');
  text = 'second';
  forget();
  const answers = await Promise.all(Array.from({ length: 32 }, () => read('/vi')));
  expect(answers.every(([found, body]) => found === 'old' && body === 'first')).toBe(true);
  await vi.waitFor(async () => expect(await read('/vi')).toEqual(['kept', 'second']));
  expect(drawn).toEqual(['/vi', '/vi']);
});

test('twenty seconds later nobody is shown it any more', async () => {
  const { read, forget } = create();
  await read('/vi');
  text = 'second';
  forget();
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 21_000);
  expect(await read('/vi')).toEqual(['drawn', 'second']);
  now.mockRestore();
});

test('a page that was begun before an import is not taken for one of now', async () => {
  const { read, forget } = create();
  const { promise, resolve } = Promise.withResolvers<void>();
  go = promise;
  const first = read('/vi');
  await vi.waitFor(() => expect(drawn).toEqual(['/vi']));
  text = 'second';
  forget();
  resolve();
  expect(await first).toEqual(['drawn', 'first']);
  expect(await read('/vi')).toEqual(['old', 'first']);
  await vi.waitFor(async () => expect(await read('/vi')).toEqual(['kept', 'second']));
});

test.each([
  ['an unknown address', 404],
  ['a failure', 500],
])('%s is not kept', async (_, given) => {
  const { read } = create();
  status = given;
  expect(await read('/vi/x')).toEqual(['drawn', 'first']);
  [status, text] = [200, 'there'];
  expect(await read('/vi/x')).toEqual(['drawn', 'there']);
});

test('a page that is old since the database is away is not kept, nor one with a cookie', async () => {
  const { read } = create();
  for (const given of [{ [oldPageHeader]: '1' }, { 'set-cookie': ['a=b'] }]) {
    headers = given;
    expect(await read('/vi')).toEqual(['drawn', 'first']);
  }
  expect(drawn).toHaveLength(2);
});

test('while the database is away the pages before an import go on, and nothing is drawn', async () => {
  const { read, forget } = create();
  await read('/vi');
  forget();
  [isAway, text] = [true, 'broken'];
  expect(await read('/vi')).toEqual(['old', 'first']);
  expect(drawn).toEqual(['/vi']);
  await expect(read('/vi/never')).rejects.toThrow('broken');
});

test.each([
  ['fails', () => (status = 500)],
  ['is broken off', () => (text = 'broken')],
])('a page that %s when it is drawn anew stays as it was', async (_, fail) => {
  const { read, forget } = create();
  await read('/vi');
  forget();
  fail();
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 21_000);
  expect((await read('/vi'))[0]).toBe('old');
  now.mockRestore();
});

test('a page that is gone after an import is forgotten', async () => {
  const { read, forget } = create();
  await read('/vi/sources/x');
  forget();
  [status, text] = [404, 'gone'];
  expect(await read('/vi/sources/x')).toEqual(['old', 'first']);
  await vi.waitFor(async () => expect(await read('/vi/sources/x')).toEqual(['drawn', 'gone']));
});

test('what is kept stays below its bound, and what was asked for longest ago goes first', async () => {
  const bound = 20_000;
  const { read, pages } = create(bound);
  for (let number = 0; number < 100; number += 1) {
    await read('/vi/often');
    await read(`/vi/search?q=${number}`);
    expect(pages.bytes).toBeLessThanOrEqual(bound);
  }
  expect(drawn.filter((question) => question === '/vi/often')).toHaveLength(1);
  expect(await read('/vi/search?q=99')).toEqual(['kept', 'first']);
  expect(await read('/vi/search?q=0')).toEqual(['drawn', 'first']);
});

test('a page above the bound is sent all the same', async () => {
  const { read, pages } = create(500);
  expect(await read('/vi')).toEqual(['drawn', 'first']);
  expect(pages.bytes).toBe(0);
});

test('a reader is refused when too many other pages are waited for', async () => {
  const { read } = create();
  const { promise, resolve } = Promise.withResolvers<void>();
  go = promise;
  const waiting = Array.from({ length: 204 }, (_, index) => read(`/vi/search?q=${index}`));
  await setImmediate();
  await expect(read('/vi/map')).rejects.toThrow('Too many');
  const same = read('/vi/search?q=203');
  resolve();
  await Promise.all(waiting);
  expect(await same).toEqual(['drawn', 'first']);
});

test('a page that an import came into is drawn again, and is of one release', async () => {
  const releases = ['r1', 'r2', 'r2', 'r2'];
  getProcessState().settleRelease = async () => releases.shift() ?? 'r2';
  const { read } = create();
  expect(await read('/vi')).toEqual(['drawn', 'first']);
  expect(drawn).toEqual(['/vi', '/vi']);
  getProcessState().settleRelease = undefined;
});

const toDocument = (payload: string) =>
  `<html><script>${startScript}</script>${payload}<script>self.__next_f.push([1,"${payload}"])</script></html>`;

test('a payload is given to the document that it was drawn with, also when a newer one took its place', async () => {
  getProcessState().settleRelease = async () => text;
  const { pages, read, forget } = create();
  const [first, second, third] = ['r1', 'r2', 'r3'].map((release) => toDocument(release));
  const draw = async (document = '') => {
    text = document;
    forget();
    await read('/vi/map');
    await vi.waitFor(async () => expect((await read('/vi/map'))[0]).toBe('kept'));
  };
  const readPayload = async (release = '') => {
    const { gunzipSync } = await import('node:zlib');
    const payload = await pages.findPayload('/vi/map', toPayloadName(release) ?? '');
    return payload && gunzipSync(payload.packed).toString();
  };
  await draw(first);
  expect((await read('/vi/map'))[1]).toContain(`data-payload-apart="${toPayloadName(first ?? '')}"`);
  expect(await readPayload(first)).toBe('r1');
  await draw(second);
  expect([await readPayload(first), await readPayload(second)]).toEqual(['r1', 'r2']);
  await draw(third);
  expect([await readPayload(first), await readPayload(second)]).toEqual([null, 'r2']);
  expect(drawn).toHaveLength(3);
  getProcessState().settleRelease = undefined;
});

test('a page whose release is unknown keeps its payload', async () => {
  const { read } = create();
  text = toDocument('r1');
  expect(await read('/vi/map')).toEqual(['drawn', text]);
});
