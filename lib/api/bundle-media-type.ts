import { extname } from 'node:path';
import { ownValue } from '#lib/domain/own-value.ts';
import { mediaTypes } from './format.ts';

/** Of the two descriptions, as registered with IANA. */
const descriptions: Record<string, string> = {
  'datapackage.json': 'application/vnd.datapackage+json',
  'csv-metadata.json': 'application/csvm+json',
};

const byEnding: Record<string, string> = {
  '.csv': mediaTypes.csv,
  '.json': mediaTypes.json,
  '.md': 'text/markdown; charset=utf-8',
  '.zip': 'application/zip',
};

/** The media type of a file of a bundle; plain text for one without an ending. */
export function toBundleMediaType(file: string): string {
  return ownValue(descriptions, file) ?? ownValue(byEnding, extname(file)) ?? 'text/plain; charset=utf-8';
}
