import 'server-only';
import { toReleaseDay } from '#lib/domain/release-day.ts';
import { getDatabase } from './database.ts';

/** From when to when: the years that any figure speaks of, of several years too, null when there is none; the day of the first data release. */
export type DatasetSpan = { years: readonly [number, number] | null; issuedOn: string | null };

/** The span of the whole dataset, read now. */
export async function readDatasetSpan(): Promise<DatasetSpan> {
  const database = getDatabase();
  const [{ _min, _max }, first] = await Promise.all([
    database.figure.aggregate({ _min: { yearFrom: true }, _max: { yearTo: true } }),
    database.dataRelease.findFirst({
      orderBy: { number: 'asc' },
      select: { noteDate: true, importedAt: true },
    }),
  ]);
  const { yearFrom } = _min;
  const { yearTo } = _max;
  return {
    years: yearFrom === null || yearTo === null ? null : [yearFrom, yearTo],
    issuedOn: first && toReleaseDay(first),
  };
}
