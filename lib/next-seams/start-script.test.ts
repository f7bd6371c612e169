// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startScript } from './start-script.ts';

const one = (selector: string) => document.querySelector(selector) as HTMLElement;
/** As React marks an element once it answers to it. */
const awaken = (element: HTMLElement) => Object.assign(element, { __reactProps$x: {} });

beforeAll(() => {
  new Function(startScript)();
});

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<button type="button">Chép</button><a data-wakes href="/vi/embed/map">Nhúng</a>
    <div class="chart-frame"><svg></svg></div>`;
});

afterEach(() => {
  vi.useRealTimers();
});

test('a pointer that only rests on the page starts nothing, one that moves does', async () => {
  const { startLater } = globalThis as unknown as { startLater: (files: string[]) => void };
  startLater(['/_next/a.js']);
  const move = (movementX: number) =>
    document.dispatchEvent(
      Object.assign(new Event('pointermove', { bubbles: true }), { movementX, movementY: 0 }),
    );
  const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
  move(0);
  await vi.advanceTimersByTimeAsync(10);
  expect(append).not.toHaveBeenCalled();
  move(2);
  await vi.advanceTimersByTimeAsync(10);
  expect(append).toHaveBeenCalledOnce();
  append.mockRestore();
});

test('a payload that stands apart is asked for again until it comes, and the framework runs after it', async () => {
  const append = vi
    .spyOn(document.head, 'append')
    .mockImplementation((one) => void added.push((one as HTMLElement).tagName));
  const added: string[] = [];
  const pushed: unknown[] = [];
  const typed = (type: string) => new Response('1:"a"', { headers: { 'content-type': type } });
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValueOnce(typed('text/html'))
    .mockResolvedValueOnce(typed('text/x-component'));
  Object.assign(globalThis, { __next_f: pushed });
  document.documentElement.dataset.payloadApart = '';
  (globalThis as unknown as { startLater: (files: string[]) => void }).startLater(['/_next/a.js']);
  await vi.advanceTimersByTimeAsync(5_900);
  expect([added, pushed]).toEqual([['LINK'], []]);
  await vi.advanceTimersByTimeAsync(200);
  expect([added, pushed]).toEqual([['LINK', 'SCRIPT'], [[1, '1:"a"']]]);
  expect(String(fetched.mock.calls[2]?.[0])).toMatch(/[?&]_rsc=$/);
  delete document.documentElement.dataset.payloadApart;
  append.mockRestore();
  fetched.mockRestore();
});

test('a payload that comes before the document is read to its end waits for that', async () => {
  const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const answer = new Response('1:"a"', { headers: { 'content-type': 'text/x-component' } });
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
  Object.assign(globalThis, { __next_f: undefined });
  document.documentElement.dataset.payloadApart = '';
  (globalThis as unknown as { startLater: (files: string[]) => void }).startLater(['/_next/a.js']);
  await vi.advanceTimersByTimeAsync(100);
  const pushed: unknown[] = [];
  Object.assign(globalThis, { __next_f: pushed });
  expect(pushed).toEqual([]);
  dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(pushed).toEqual([[1, '1:"a"']]);
  delete document.documentElement.dataset.payloadApart;
  for (const mock of [append, state, fetched]) mock.mockRestore();
});

test.each([1, 60, 600])('a click is given back %d s later, when the framework has come', (seconds) => {
  const heard = vi.fn();
  one('button').addEventListener('click', heard);
  one('button').click();
  vi.advanceTimersByTime(seconds * 1000);
  expect(heard).not.toHaveBeenCalled();
  awaken(one('button'));
  vi.advanceTimersByTime(50);
  expect(heard).toHaveBeenCalledOnce();
});

test('a link that works without the framework is followed when it has not come in ten seconds', () => {
  const follow = vi.spyOn(location, 'assign').mockImplementation(() => {});
  one('a').click();
  vi.advanceTimersByTime(9_900);
  expect(follow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(follow).toHaveBeenCalledWith(expect.stringMatching(/\/vi\/embed\/map$/));
});

test('a chart remembers where it was touched before it came alive, and no longer after', () => {
  const frame = one('.chart-frame') as HTMLElement & { touchedAt?: object };
  const touch = (clientX: number) =>
    one('svg').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX, clientY: 20 }));
  touch(30);
  expect(frame.touchedAt).toEqual({ x: 30, y: 20 });
  frame.dataset.drawn = 'true';
  touch(40);
  expect(frame.touchedAt).toEqual({ x: 30, y: 20 });
});

test.each([
  ['is loaded again', 'navigate', 1],
  ['that was loaded again already goes on asking', 'reload', 0],
])('a page whose payload is of other data by now %s', async (_, type, times) => {
  const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  const entries = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never]);
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response(null, { status: 409 }));
  fetched.mockResolvedValue(new Response('1:"a"', { headers: { 'content-type': 'text/x-component' } }));
  Object.assign(globalThis, { __next_f: [] });
  document.documentElement.dataset.payloadApart = 'r1';
  // Anew, since a page asks for its payload until it has it, and then no more.
  new Function(startScript)();
  const { startLater, startNow } = globalThis as unknown as {
    startLater: (files: string[]) => void;
    startNow: () => void;
  };
  startLater(['/_next/a.js']);
  startNow();
  await vi.advanceTimersByTimeAsync(3_100);
  expect(reload).toHaveBeenCalledTimes(times);
  expect(fetched.mock.calls.map(([address]) => String(address).slice(-7))).toEqual(['_rsc=r1', '_rsc=r1']);
  delete document.documentElement.dataset.payloadApart;
  for (const mock of [append, reload, entries, fetched]) mock.mockRestore();
});
