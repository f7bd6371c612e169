import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listFiles, listSummedFiles, unpackFile } from './unpack-bundle.ts';

const files = { 'b.txt': 'hơn 25 tỷ', 'a.txt': '' };
const pack = (texts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const packed = pack(files);

test('files are listed in their order with their sizes', () => {
  expect(listFiles(packed)).toEqual([
    { name: 'b.txt', size: 12 },
    { name: 'a.txt', size: 0 },
  ]);
});

test('one file comes out as it went in; one that is not there is null', () => {
  expect(Buffer.from(unpackFile(packed, 'b.txt') ?? []).toString()).toBe('hơn 25 tỷ');
  expect(unpackFile(packed, 'a.txt')).toHaveLength(0);
  expect(unpackFile(packed, 'c.txt')).toBeNull();
  expect(unpackFile(packed, '__proto__')).toBeNull();
});

test('sums are those that the bundle lists; its own list and what it leaves out are summed', () => {
  const sums = `${'1'.repeat(64)}  b.txt\n`;
  const listed = listSummedFiles(pack({ ...files, SHA256SUMS: sums }));
  expect(listed.map(({ sha256 }) => sha256)).toEqual(['1'.repeat(64), hash(''), hash(sums)]);
});
