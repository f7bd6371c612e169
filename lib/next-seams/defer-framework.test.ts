// @vitest-environment happy-dom
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { deferFramework, toStartFile } from './defer-framework.ts';

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

/** A build of a page whose manifest holds this, or nothing. */
function createBuild(manifest?: object): string {
  const distDir = mkdtempSync(join(tmpdir(), 'khuyen-cong-build-'));
  onTestFinished(() => rmSync(distDir, { recursive: true }));
  mkdirSync(join(distDir, 'static/chunks'), { recursive: true });
  if (manifest) writeFileSync(join(distDir, 'build-manifest.json'), JSON.stringify(manifest));
  return distDir;
}

test('a build names one small file in place of the framework’s own', async () => {
  const distDir = createBuild({ rootMainFiles: ['static/chunks/a.js', 'static/chunks/b.js'], pages: {} });
  await deferFramework({ distDir });
  const { rootMainFiles, pages } = JSON.parse(readFileSync(join(distDir, 'build-manifest.json'), 'utf8'));
  expect([rootMainFiles, pages]).toEqual([[expect.stringMatching(/^static\/chunks\/start-\w{12}\.js$/)], {}]);
  expect(readdirSync(join(distDir, 'static/chunks'))).toEqual([rootMainFiles[0].split('/').at(-1)]);
});

test.each([[undefined], [{ mainFiles: [] }]])(
  'a Next that names its scripts elsewhere ends the build in one sentence: %o',
  async (manifest) => {
    await expect(deferFramework({ distDir: createBuild(manifest) })).rejects.toThrow(
      /build-manifest\.json, in which|rootMainFiles, in which .* see docs\/next-seams\.md\.$/,
    );
  },
);
