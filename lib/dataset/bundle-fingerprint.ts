import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './hash-sources.ts';

const root = join(import.meta.dirname, '../..');
/** Which packages are installed, in which versions; npm writes it. */
const installed = 'node_modules/.package-lock.json';
/** More than a bundle is written by, since a file too few would leave an old bundle in place. */
const sources = [
  'lib/**/*.*',
  'i18n/**/*.*',
  'messages/*.json',
  'prisma/schema.prisma',
  'scripts/data-bundle.ts',
  'package.json',
  installed,
];

/**
 * A hash of all that the bytes of a release's bundle depend on beside the data: the code, its packages, Node and the address of the site. Null where it is not known
 * which packages are installed.
 */
export function getBundleFingerprint(siteUrl: string): string | null {
  if (!existsSync(join(root, installed))) return null;
  return [hashSources(root, sources), JSON.stringify(process.versions), siteUrl].join(' ');
}
