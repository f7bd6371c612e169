const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];
const byteOrderMark = '\ufeff';

/**
 * Hands on the lines of a block of UTF-8 that begins with a line, without their ends (LF or CRLF), up to the first with a quote or more than `most` bytes, and answers
 * the bytes from there on, none at best. A byte-order mark at the beginning of a file is no part of its first line.
 */
export function splitPlainLines(
  block: Buffer,
  isBeginning: boolean,
  most: number,
  onLine: (line: string) => void,
): Buffer {
  const quoted = block.indexOf(quote);
  let start = 0;
  while (start < block.length) {
    const found = block.indexOf(lineFeed, start);
    const end = found === -1 ? block.length : found;
    if (end - start > most || (quoted !== -1 && quoted < end)) break;
    const isWindows = found !== -1 && end > start && block[end - 1] === carriageReturn;
    // Each line is a text of its own: cells that are kept would keep a whole block otherwise.
    const line = block.toString('utf8', start, isWindows ? end - 1 : end);
    onLine(isBeginning && start === 0 && line.startsWith(byteOrderMark) ? line.slice(1) : line);
    start = end + 1;
  }
  return block.subarray(start);
}
