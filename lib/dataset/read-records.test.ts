import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readRecords } from './read-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
const path = join(folder, 'some.csv');
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string) {
  const records: { cells: string[]; line: number; isCut: boolean }[] = [];
  writeFileSync(path, text);
  const failure = await readRecords(path, ({ cells, line, isCut }) => records.push({ cells, line, isCut }));
  return { records, failure };
}

/** All records with csv-parse; null where it refuses the text. */
function readByLibrary(text: string): string[][] | null {
  try {
    const records = parse(text, { bom: true, record_delimiter: ['\r\n', '\n'], relax_column_count: true });
    return records.map((cells) => cells.map((cell) => cell.replaceAll('\r\n', '\n')));
  } catch {
    return null;
  }
}

test('lines without quotes are split as csv-parse reads them, and so are those before and after a quoted cell', async () => {
  const piece = fc.constantFrom('a', 'ồ', ',', ';', ' ', '\r', '\n', '\r\n', '"b"', '"b""\r\n,c"', '\ufeff');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = `area,year\n${pieces.join('')}`;
      const { records, failure } = await read(text);
      const expected = readByLibrary(text);
      expect(failure === null).toBe(expected !== null);
      if (expected) expect(records.map(({ cells }) => cells)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('a line is where its record begins, and the last is cut when it has no end', async () => {
  const { records } = await read('\ufeffarea,note\na,b\r\nc,"d\ne"\n\nf,"g\r\n\nh"\ni,j');
  expect(records).toEqual([
    { line: 1, cells: ['area', 'note'], isCut: false },
    { line: 2, cells: ['a', 'b'], isCut: false },
    { line: 3, cells: ['c', 'd\ne'], isCut: false },
    { line: 5, cells: [''], isCut: false },
    { line: 6, cells: ['f', 'g\n\nh'], isCut: false },
    { line: 9, cells: ['i', 'j'], isCut: true },
  ]);
});

test('a line of more than 100,000 letters is refused where it stands, with a quote or without', async () => {
  for (const cell of ['x'.repeat(100_001), `"${'x'.repeat(100_001)}"`])
    expect((await read(`area,note\na,b\nc,${cell}\n`)).failure).toMatchObject({ line: 3 });
});
