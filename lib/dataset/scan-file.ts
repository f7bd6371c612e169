import { isUtf8 } from 'node:buffer';
import { accessSync, constants, statSync } from 'node:fs';
import { type Delimiter, explainForeignForm, findDelimiter } from './first-line.ts';
import { maxLineBytes, readBlocks } from './read-blocks.ts';

/** Why a file, or the rest of it, is not read. */
export type Failure = { line: number; message: string };
type Scan = { delimiter: Delimiter; openLine: number | null; failure: Failure | null };

/** Ten times what a country needs; a million figures are about 120 MB. */
const maxFileBytes = 200_000_000;
const maxLines = 1_200_000;

/**
 * Looks at the bytes of a CSV file before it is read, in blocks: whether it can be read at all and is UTF-8 text of 200 MB and 1,200,000 lines at most, and what
 * stands between its columns. `openLine` is the last line when it has no end.
 */
export function scanFile(path: string): Scan {
  const unreadable = findUnreadable(path);
  if (unreadable) return { delimiter: ',', openLine: null, failure: { line: 1, message: unreadable } };
  let line = 1;
  let delimiter: Delimiter | undefined;
  let failure: Failure | null = null;
  let isOpen = false;
  for (const block of readBlocks(path)) {
    failure = delimiter ? null : findForeignForm(block);
    delimiter ??= findDelimiter(block);
    failure ??= findForeignBytes(block, line);
    line += countLines(block);
    isOpen = block.at(-1) !== 0x0a;
    if (line - 1 > maxLines)
      failure ??= {
        line: maxLines + 1,
        message: `the file goes on here; at most ${maxLines.toLocaleString('en')} lines are read`,
      };
    if (failure) break;
  }
  return { delimiter: delimiter ?? ',', openLine: isOpen ? line : null, failure };
}

function findUnreadable(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'the file is missing';
  if (!found.isFile()) return 'this is not a file';
  if (found.size === 0) return 'the file is empty';
  if (!isReadable(path)) return 'this user may not read the file';
  if (found.size <= maxFileBytes) return null;
  return `the file has ${Math.round(found.size / 1e6)} MB; at most ${maxFileBytes / 1e6} MB are read`;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Looks at the beginning of the file: its byte-order mark and first line. */
function findForeignForm(bytes: Buffer): Failure | null {
  const mark = bytes.subarray(0, 2).toString('latin1');
  const message = mark === '\xff\xfe' || mark === '\xfe\xff' ? notText : explainForeignForm(bytes);
  return message === null ? null : { line: 1, message };
}

const notText = 'the file is UTF-16 or not text: save it as UTF-8';

function findForeignBytes(block: Buffer, firstLine: number): Failure | null {
  if (block.includes(0)) return { line: 1, message: notText };
  if (block.length > maxLineBytes && !block.includes(0x0a))
    return { line: firstLine, message: 'this line has megabytes: is the file a CSV file?' };
  if (isUtf8(block)) return null;
  return {
    line: findInvalidLine(block, firstLine),
    message: 'these bytes are not UTF-8: save the file as UTF-8',
  };
}

function findInvalidLine(block: Buffer, firstLine: number): number {
  let line = firstLine;
  for (let start = 0; start < block.length; line += 1) {
    const newline = block.indexOf(0x0a, start);
    const end = newline === -1 ? block.length : newline + 1;
    if (!isUtf8(block.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function countLines(block: Buffer): number {
  let count = 0;
  for (let at = block.indexOf(0x0a); at !== -1; at = block.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
