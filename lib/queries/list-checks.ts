import 'server-only';
import { type Checks, computeChecks } from '#lib/domain/narrow-checks.ts';
import { cacheDataset } from './dataset-cache.ts';
import { readPrinted } from './read-printed.ts';

/**
 * Every printed percentage with our own, every printed total with the sum of its parts, and every cell that is printed more than once, each in the order of
 * the files. Reads all figures, once for a release: /checks shows all of this, however it is narrowed. Cached until an import.
 */
export async function listChecks(): Promise<Checks> {
  'use cache';
  cacheDataset();
  const { figures, claims } = await readPrinted();
  return computeChecks(figures, claims);
}
