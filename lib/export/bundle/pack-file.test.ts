import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFile } from './pack-file.ts';

const unpack = (deflated: readonly Uint8Array[]) => inflateRawSync(Buffer.concat(deflated)).toString();

/** Some hundred kilobytes of rows, as tables have them. */
const rows = Array.from(
  { length: 4_000 },
  (_, index) => `${index},Nghệ An,${(index * 7_919) % 65_537}000000,hơn 25 tỷ\r\n`,
);
const text = rows.join('');

test('what was packed comes out, with its size and sums', async () => {
  const file = await packFile('figures.csv', [text]);
  const bytes = Buffer.from(text);
  expect(unpack(file.deflated)).toBe(text);
  expect(file).toMatchObject({
    name: 'figures.csv',
    size: bytes.length,
    crc: crc32(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
});

test('nothing can be packed', async () => {
  const file = await packFile('empty.csv', []);
  expect([file.size, unpack(file.deflated)]).toEqual([0, '']);
});

test('however a text is cut, the bytes are the same', async () => {
  const whole = await packFile('figures.csv', [text]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 8 }), async (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const parts = places.slice(1).map((place, index) => text.slice(places[index], place));
      expect(await packFile('figures.csv', parts)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});
