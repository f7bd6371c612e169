import 'server-only';
import { dataFolder } from '#lib/dataset/read-dataset.ts';
import { readOffices } from '#lib/dataset/read-offices.ts';
import type { Office } from '#lib/domain/office.ts';
import { getLog } from '#lib/server/log.ts';
import { cacheDataset } from './dataset-cache.ts';

/** The offices of data/offices.csv, which is no part of a data release. Cached until an import. */
export async function listOffices(): Promise<Office[]> {
  'use cache';
  cacheDataset();
  return readOfficesNow();
}

/** As listOffices gives them, read now; none, and a line in the log, where the file has a problem: a page then says that the name is not known. */
export async function readOfficesNow(): Promise<Office[]> {
  const { offices, problems } = await readOffices(dataFolder);
  if (problems.length === 0) return offices;
  getLog().warn(`${dataFolder}/offices.csv has problems and is not used: npm run data:check tells them`);
  return [];
}
