import 'server-only';
import type { ComputedParts } from '#lib/domain/computed-part.ts';
import { getComputedDatabase } from './computed-database.ts';

/** A part that imports computed, read now; null in an empty database. */
export async function readPart<K extends keyof ComputedParts>(
  kind: K,
  key = '',
): Promise<ComputedParts[K] | null> {
  const { computedPart } = await getComputedDatabase();
  const found = await computedPart.findUnique({ where: { kind_key: { kind, key } } });
  return found && JSON.parse(found.content);
}
