import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256, hexadecimal, of the names and bytes of the files in `folder` that these patterns name, but for tests. */
export function hashSources(folder: string, patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: folder }).sort())
    if (!/\.test\.tsx?$/.test(file)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
