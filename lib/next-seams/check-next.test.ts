import { expect, test } from 'vitest';
import { checkNext } from './check-next.ts';

const sentence = (missing: string) =>
  new RegExp(`^some/file.js of Next \\d+\\.\\d+\\.\\d+ lacks ${missing}, which .*docs/next-seams.md.$`);

test('a Next whose file is gone is refused in one sentence', () => {
  const load = () => {
    throw new Error('Cannot find module');
  };
  expect(() => checkNext('some/file.js', load, ['tagsManifest'])).toThrow(sentence('tagsManifest'));
});

test('so is one whose file has lost what is needed', () => {
  const load = () => ({ default: class Cache {}, other: 1 });
  expect(() => checkNext('some/file.js', load, ['default', 'tags', '.get'])).toThrow(sentence('tags, .get'));
});

test('what is there is handed on', () => {
  const file = { tags: new Map() };
  expect(checkNext('some/file.js', () => file, ['tags'])).toBe(file);
});
