import 'server-only';
import { readNewestBundle } from '#lib/database/read-newest-bundle.ts';
import { getDatabase } from './database.ts';

/** The hash of the bundle that was kept last and when, read live; null before the first. It comes after its data release. */
export async function getNewestBundle() {
  return readNewestBundle(getDatabase());
}
