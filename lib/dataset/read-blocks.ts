import { closeSync, openSync, readSync } from 'node:fs';

const blockBytes = 1 << 18;
/** What follows a longer line is not read. */
export const maxLineBytes = 4 * blockBytes;

/** The bytes of a file in blocks that end where a line ends (the byte of a line's end is part of no other letter), but for the last and for lines longer than a block. */
export function* readBlocks(path: string): Generator<Buffer> {
  const descriptor = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.allocUnsafe(blockBytes);
      const length = readSync(descriptor, block, 0, blockBytes, null);
      if (length === 0) break;
      const bytes = Buffer.concat([rest, block.subarray(0, length)]);
      const end = bytes.lastIndexOf(0x0a) + 1;
      if (end > 0) yield bytes.subarray(0, end);
      rest = bytes.subarray(end);
      if (rest.length > maxLineBytes) break;
    }
    if (rest.length > 0) yield rest;
  } finally {
    closeSync(descriptor);
  }
}
