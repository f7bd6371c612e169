import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-write-'));
  writeFileSync(join(folder, 'page.html'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('takes the place of the file before', async () => {
  await writeWhole(writeFile)(join(folder, 'page.html'), 'new');
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['page.html']);
});

test('a write that breaks off leaves nothing, neither a part nor what was there', async () => {
  const breakOff = async (path: string, data: string) => {
    await writeFile(path, data.slice(0, 1));
    throw new Error('ENOSPC: no space left on device');
  };
  await expect(writeWhole(breakOff)(join(folder, 'page.html'), 'new')).rejects.toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual([]);
});
