import { createHash } from 'node:crypto';
import type { BundleFile } from './bundle-content.ts';

/** `SHA256SUMS` as coreutils reads it: `sha256sum -c SHA256SUMS`. */
export function writeCheckSums(files: readonly BundleFile[]): string {
  return files.map(({ name, text }) => `${hashText(text)}  ${name}\n`).join('');
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
