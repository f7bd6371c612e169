import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listNames, unpackAll, unpackFile } from './unpack-bundle.ts';

const files = [
  { name: 'b.txt', text: 'hơn 25 tỷ' },
  { name: 'a.txt', text: '' },
];
const packed = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));

test('files come out as they went in, in their order', () => {
  expect(listNames(packed)).toEqual(['b.txt', 'a.txt']);
  expect(unpackAll(packed).map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString() }))).toEqual(
    files,
  );
});

test('one file comes out alone; one that is not there is null', () => {
  expect(Buffer.from(unpackFile(packed, 'b.txt') ?? []).toString()).toBe('hơn 25 tỷ');
  expect(unpackFile(packed, 'c.txt')).toBeNull();
  expect(unpackFile(packed, '__proto__')).toBeNull();
});
