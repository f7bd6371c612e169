import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BusyError, type Replacement, replaceFiles } from './replace-files.ts';

function makeFolder(): { folder: string; replacements: Replacement[] } {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-replace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const replacements = ['a', 'b'].map((name) => {
    writeFileSync(join(folder, name), 'old');
    return { path: join(folder, name), before: Buffer.from('old'), after: Buffer.from('new') };
  });
  return { folder, replacements };
}

const contents = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const untouched = [['a', 'old'], ['b', 'old']]; // biome-ignore format: a table

test('replaces all files and leaves nothing beside them', () => {
  const { folder, replacements } = makeFolder();
  replaceFiles(replacements, () => {});
  expect(contents(folder)).toEqual([
    ['a', 'new'],
    ['b', 'new'],
  ]);
});

test('replaces none when the last check throws', () => {
  const { folder, replacements } = makeFolder();
  const fail = () => {
    throw new Error('changed');
  };
  expect(() => replaceFiles(replacements, fail)).toThrow('changed');
  expect(contents(folder)).toEqual(untouched);
});

test('gives the first file its old content back when the second cannot be renamed', () => {
  const { folder, replacements } = makeFolder();
  const block = () => {
    rmSync(join(folder, 'b'));
    mkdirSync(join(folder, 'b')); // a file cannot be renamed over a folder
  };
  expect(() => replaceFiles(replacements, block)).toThrow();
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

test('refuses while another run writes, and leaves its file alone', () => {
  const { folder, replacements } = makeFolder();
  writeFileSync(join(folder, 'b.adding'), 'its rows');
  expect(() => replaceFiles(replacements, () => {})).toThrow(BusyError);
  expect(contents(folder)).toEqual([...untouched, ['b.adding', 'its rows']]);
});
