import 'server-only';
import { cacheDataset } from './dataset-cache.ts';
import { readYears } from './read-years.ts';

/** The years that have a figure of their own, ascending. Cached until an import. */
export async function listYears(): Promise<number[]> {
  'use cache';
  cacheDataset();
  return readYears();
}
