import type { PackedFile } from './pack-file.ts';

/** `SHA256SUMS` as coreutils reads it: `sha256sum -c SHA256SUMS`. */
export function writeCheckSums(files: readonly Pick<PackedFile, 'name' | 'sha256'>[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
