import { unzipSync, zipSync } from 'fflate';

export type Random = (below: number) => number;

/** Numbers that follow from their seed alone (mulberry32), so that a mutant that failed can be made again. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const nasty = [
  '"', '""', '"\n', ',', ';', '\t', '\r', '\r\n', '\n', '\n\n', '\u0000', '\u0007', '\u001b[2J', '\u00a0', '\u200b', '\u202e', '\ufeff', '\ufffd',
  '0', '-1', '1e9', '1.234,5', '007', '١٢', 'NaN', 'null', 'undefined', '__proto__', 'constructor', '9223372036854775808', '2147483648', '9'.repeat(400),
  `1${'0'.repeat(30)}`, '0.0000000000001', '1905-07-14', '2026-02-30', '0000-00-00', '=1+1', '@SUM(A1)', "'); DROP TABLE Figure;--", '%00', '../../etc/passwd',
  'http://a@b.vn/', 'javascript:alert(1)', 'area:ca-nuoc', 'area:', 'FY', 'unusual_amount', 'unusual_amount;unusual_amount', ';', 'ế'.repeat(3_000), '𠮷', 'e\u0301',
]; // biome-ignore format: a list to be read as one

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random(items.length)] as Item;

type Change = (bytes: Buffer, random: Random) => Buffer;

const splice = (bytes: Buffer, start: number, removed: number, added: Buffer) =>
  Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);

const ofBytes: Change[] = [
  (bytes, random) => splice(bytes, random(bytes.length), 1, Buffer.from([random(256)])),
  (bytes, random) => splice(bytes, random(bytes.length), random(40), Buffer.alloc(0)),
  (bytes, random) => splice(bytes, random(bytes.length), 0, Buffer.from([random(256), random(256)])),
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const start = random(bytes.length);
    return splice(bytes, random(bytes.length), 0, bytes.subarray(start, start + random(200)));
  },
];

const onText =
  (change: (text: string, random: Random) => string): Change =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString('utf8'), random));

/** Changes one line into other lines. */
const onLine = (change: (line: string, random: Random, lines: string[]) => string[]) =>
  onText((text, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    return lines.toSpliced(at, 1, ...change(lines[at] ?? '', random, lines)).join('\n');
  });

const onCell = (change: (cell: string, random: Random) => string) =>
  onLine((line, random) => {
    const cells = line.split(',');
    const at = random(cells.length);
    return [cells.with(at, change(cells[at] ?? '', random)).join(',')];
  });

const ofCsv: Change[] = [
  ...ofBytes,
  onLine(() => []),
  onLine((line) => [line, line]),
  onLine((line, random, lines) => [pick(random, lines), line]),
  onLine((line, random) => [line.split(',').toSpliced(random(13), 1).join(',')]),
  onCell((_, random) => pick(random, nasty)),
  onCell((_, random) => pick(random, nasty)),
  onCell((cell, random) => cell + pick(random, nasty)),
  onCell((cell) => cell.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
  onCell((cell, random) => `${cell}${random(10)}`),
  onCell(() => ''),
  onText((text, random) => text.replaceAll('\n', pick(random, ['\r\n', '\r', '\n\n', '\n\r']))),
  onText((text, random) => text.replaceAll(',', pick(random, [';', '\t', '|']))),
  onText((text, random) => text.split('\n').slice(0, random(30)).join('\n').concat('\n')),
  onText((text) => `\ufeff${text}`),
  onText((text) => text.normalize('NFD')),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
];

/** The bytes of a CSV file with one to three changes. */
export function mutateCsv(bytes: Buffer, random: Random): Buffer {
  return Array.from({ length: 1 + random(3) }).reduce<Buffer>(
    (changed) => (changed.length === 0 ? changed : pick(random, ofCsv)(changed, random)),
    bytes,
  );
}

const ofXml: Change[] = [
  ...ofBytes,
  onText((text, random) =>
    text.replaceAll(/<v>[^<]*<\/v>/g, (all) =>
      random(4) ? all : `<v>${escapeXml(pick(random, nasty))}</v>`,
    ),
  ),
  onText((text, random) =>
    text.replaceAll(/ r="([A-Z]+)(\d+)"/g, (all, column) =>
      random(20) ? all : ` r="${column}${pick(random, ['0', '1048576', '-1', '99999999', ''])}"`,
    ),
  ),
  onText((text, random) =>
    text.replaceAll(/ (s|t)="[^"]*"/g, (all, name) =>
      random(10) ? all : ` ${name}="${pick(random, ['b', 'e', 'd', 'str', '9999', '-1'])}"`,
    ),
  ),
  onText((text, random) => text.replace(/<(\w+)/g, (all) => (random(60) ? all : '<x'))),
  onText((text, random) =>
    text.replaceAll(/<t[^>]*>[^<]*<\/t>/g, (all) =>
      random(6) ? all : `<t>${escapeXml(pick(random, nasty))}</t>`,
    ),
  ),
  onText((text) =>
    text.replace('<sheetData>', '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'),
  ),
];

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '');
}

/** The bytes of a workbook with a change in the file itself or, mostly, in one of its parts, which are packed again. */
export function mutateWorkbook(bytes: Buffer, random: Random): Buffer {
  if (random(5) === 0) return pick(random, ofBytes)(bytes, random);
  const parts = unzipSync(bytes);
  const name = pick(random, Object.keys(parts));
  const part = Buffer.from(parts[name] ?? []);
  if (part.length === 0 || random(40) === 0) delete parts[name];
  else parts[name] = new Uint8Array(pick(random, ofXml)(part, random));
  return Buffer.from(zipSync(parts, { level: 1 }));
}
