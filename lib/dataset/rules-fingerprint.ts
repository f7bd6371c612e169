import { join } from 'node:path';
import { hashSources } from './hash-sources.ts';

const lib = join(import.meta.dirname, '..');
/** What decides how computed rows come out. */
const sources = [
  'domain/*.ts',
  'dataset/{choose-examples,computed-area,computed-parts,computed-rows,count-rows,read-printed-area,write-useful-gaps}.ts',
];

let known: string | undefined;

/** A hash of the rules by which rows are computed: where it differs, they are computed anew. */
export function getRulesFingerprint(): string {
  known ??= hashSources(lib, sources);
  return known;
}
