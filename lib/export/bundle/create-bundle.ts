import { createHash } from 'node:crypto';
import type { BundleContent, BundleFile } from './bundle-content.ts';
import { writeChanges } from './changes.ts';
import { writeCheckSums } from './check-sums.ts';
import { writeCsvwMetadata } from './csvw-metadata.ts';
import { writeDataPackage } from './data-package.ts';
import { writeLicence } from './licence-text.ts';
import { packArchive } from './pack-archive.ts';
import { writeReadme } from './readme.ts';

/** A ZIP of everything; `sha256` is that of its bytes, hexadecimal. */
export type CreatedBundle = { sha256: string; bytes: Uint8Array<ArrayBuffer> };

/** Makes the bundle of a release: the same content gives the same bytes on any machine, at any time, in any time zone. */
export function createBundle(content: BundleContent): CreatedBundle {
  const bytes = packArchive(listFiles(content), content.release.date);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

function listFiles(content: BundleContent): BundleFile[] {
  const files = [
    { name: 'README.md', text: writeReadme(content) },
    { name: 'LICENSE', text: writeLicence() },
    { name: 'CHANGES.md', text: writeChanges(content) },
    { name: 'datapackage.json', text: writeDataPackage(content) },
    { name: 'csv-metadata.json', text: writeCsvwMetadata(content) },
    ...content.tables.map(({ name, csv }) => ({ name: `${name}.csv`, text: csv })),
  ];
  return [...files, { name: 'SHA256SUMS', text: writeCheckSums(files) }];
}
