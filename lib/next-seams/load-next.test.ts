import { expect, test } from 'vitest';
import { loadNext } from './load-next.ts';

test.each([
  ['server/no-such-file.js', ['tagsManifest'], 'tagsManifest'],
  ['server/lib/incremental-cache/file-system-cache.js', ['.get', '.keep', 'default'], '.keep'],
])('a Next without what is needed of %s is refused in one sentence', (path, needs, missing) => {
  expect(() => loadNext(path, needs)).toThrow(
    new RegExp(
      `^next/dist/${path} of Next \\d+\\.\\d+\\.\\d+ lacks ${missing}, which .*docs/next-seams.md.$`,
    ),
  );
});

test('what is there is handed on', () => {
  const { tagsManifest } = loadNext<{ tagsManifest: unknown }>(
    'server/lib/incremental-cache/tags-manifest.external.js',
    ['tagsManifest'],
  );
  expect(tagsManifest).toBeInstanceOf(Map);
});
