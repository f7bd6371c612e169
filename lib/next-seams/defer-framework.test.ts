// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { toStartFile } from './defer-framework.ts';

const run = (script: string) => new Function(script)();

afterEach(() => vi.unstubAllGlobals());

test('the start file hands the addresses of the framework to the start script', () => {
  const startLater = vi.fn();
  vi.stubGlobal('self', { startLater });
  run(toStartFile(['static/chunks/a.js']));
  expect(startLater).toHaveBeenCalledWith(['/_next/static/chunks/a.js']);
});

test('in a document without the start script it runs them at once, in their order', () => {
  const appended = vi.spyOn(document.head, 'append').mockImplementation(() => {});
  run(toStartFile(['static/chunks/a.js', 'static/chunks/b.js']));
  const scripts = appended.mock.calls.flat().filter((node) => node instanceof HTMLScriptElement);
  expect(scripts.map(({ src, async }) => [new URL(src).pathname, async])).toEqual([
    ['/_next/static/chunks/a.js', false],
    ['/_next/static/chunks/b.js', false],
  ]);
});
