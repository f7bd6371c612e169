import 'server-only';
import type { ComputedParts } from '#lib/domain/computed-part.ts';
import { getComputedDatabase, RowsNotComputedError } from './computed-database.ts';

/** A part that imports computed, read now; null in an empty database, refused where other code computed and knows no such part. */
export async function readPart<K extends keyof ComputedParts>(
  kind: K,
  key = '',
): Promise<ComputedParts[K] | null> {
  const { computedPart, dataRelease } = await getComputedDatabase();
  const found = await computedPart.findUnique({ where: { kind_key: { kind, key } } });
  if (found) return JSON.parse(found.content);
  if ((await dataRelease.findFirst({ select: { number: true } })) !== null) throw new RowsNotComputedError();
  return null;
}
