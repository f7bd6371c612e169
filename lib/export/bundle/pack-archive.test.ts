import { expect, test, vi } from 'vitest';
import { packArchive } from './pack-archive.ts';
import { packFile } from './pack-file.ts';

const files = [await packFile('b.txt', ['hơn 25 tỷ']), await packFile('a.txt', [''])];
const here = packArchive(files, '2026-11-23');

function packIn(zone: string, day: string) {
  vi.stubEnv('TZ', zone);
  const offset = new Date(`${day}T12:00:00Z`).getTimezoneOffset();
  const bytes = packArchive(files, day);
  vi.unstubAllEnvs();
  return { offset, bytes };
}

test.each([
  ['Asia/Ho_Chi_Minh', -420],
  ['Pacific/Kiritimati', -840],
  ['America/Los_Angeles', 480],
])('the bytes are the same in %s', (zone, minutes) => {
  const { offset, bytes } = packIn(zone, '2026-11-23');
  expect(offset).toBe(minutes);
  expect(bytes).toEqual(here);
});

test('a day whose midnight a zone skips is the same there', () => {
  const day = '2018-11-04';
  expect(packIn('America/Sao_Paulo', day).bytes).toEqual(packArchive(files, day));
});

test('another day, another order or another text are other bytes', async () => {
  expect(packArchive(files, '2026-11-24')).not.toEqual(here);
  expect(packArchive(files.toReversed(), '2026-11-23')).not.toEqual(here);
  expect(packArchive([await packFile('b.txt', ['gần 25 tỷ'])], '2026-11-23')).not.toEqual(here);
});
