import { createHash } from 'node:crypto';
import type { BundleContent } from './bundle-content.ts';
import { writeChanges } from './changes.ts';
import { writeCheckSums } from './check-sums.ts';
import { writeCsvwMetadata } from './csvw-metadata.ts';
import { writeDataPackage } from './data-package.ts';
import { writeLicence } from './licence-text.ts';
import { packArchive } from './pack-archive.ts';
import { type PackedFile, packFile } from './pack-file.ts';
import { writeReadme } from './readme.ts';

/** A ZIP of everything; `sha256` is that of its bytes, hexadecimal. */
export type CreatedBundle = { sha256: string; bytes: Uint8Array<ArrayBuffer> };

/** Makes the bundle of a release: the same content gives the same bytes on any machine, at any time, in any time zone. */
export async function createBundle(content: BundleContent): Promise<CreatedBundle> {
  const bytes = packArchive(await packFiles(content), content.release.date);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

async function packFiles(content: BundleContent): Promise<PackedFile[]> {
  const files = [
    await packFile('README.md', [writeReadme(content)]),
    await packFile('LICENSE', [writeLicence()]),
    await packFile('CHANGES.md', [writeChanges(content)]),
    await packFile('datapackage.json', [writeDataPackage(content)]),
    await packFile('csv-metadata.json', [writeCsvwMetadata(content)]),
    ...content.tables.map(({ file }) => file),
  ];
  return [...files, await packFile('SHA256SUMS', [writeCheckSums(files)])];
}
