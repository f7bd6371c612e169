import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const lib = join(import.meta.dirname, '..');
/** What decides how computed rows come out. */
const sources = [
  'domain/*.ts',
  'dataset/{computed-area,computed-parts,computed-rows,count-rows,read-printed-area}.ts',
];

let known: string | undefined;

/** A hash of the rules by which rows are computed: where it differs, they are computed anew. */
export function getRulesFingerprint(): string {
  known ??= hashSources();
  return known;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: lib }).sort())
    if (!file.endsWith('.test.ts')) hash.update(`${file}\n`).update(readFileSync(join(lib, file)));
  return hash.digest('hex');
}
