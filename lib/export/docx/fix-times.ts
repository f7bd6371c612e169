import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

/** A document says when it was made, twice inside and once for each of its files; one day makes the same content the same bytes. */
const madeOn = '2026-01-01T00:00:00Z';
const properties = 'docProps/core.xml';

/** A document as if made on a fixed day; at noon of the machine's own time, as a ZIP keeps it. */
export function fixTimes(document: Uint8Array): Uint8Array<ArrayBuffer> {
  const mtime = new Date(2026, 0, 1, 12);
  const files: Unzipped = unzipSync(document);
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(files))
    entries[name] = [name === properties ? setDay(bytes) : bytes, { mtime }];
  return zipSync(entries);
}

function setDay(bytes: Uint8Array): Uint8Array {
  const text = strFromU8(bytes);
  return strToU8(text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${madeOn}`));
}
