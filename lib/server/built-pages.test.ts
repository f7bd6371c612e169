import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetBuiltPages, noteBuiltPages, readBuiltPages } from './built-pages.ts';

let build = '';
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'khuyen-cong-build-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(build, { recursive: true });
});

test('a build’s pages are those of the data that they were rendered from, until one may have been rendered anew', () => {
  expect(readBuiltPages(build)).toBeNull();
  noteBuiltPages('release 1', build);
  expect(readBuiltPages(build)).toBe('release 1');
  forgetBuiltPages(build);
  expect(readBuiltPages(build)).toBeNull();
  forgetBuiltPages(build);
});

test('pages that carry another address of the site are not those to be served', () => {
  vi.stubEnv('SITE_URL', 'https://one.example');
  noteBuiltPages('release 1', build);
  vi.stubEnv('SITE_URL', 'https://other.example');
  expect(readBuiltPages(build)).toBeNull();
});

test.each(['', '{', '[]', '{"settings":1}'])('a note that says nothing (%j) is none', (text) => {
  writeFileSync(join(build, 'pages-show.json'), text);
  expect(readBuiltPages(build)).toBeNull();
});
