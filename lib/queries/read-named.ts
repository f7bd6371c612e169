import 'server-only';
import type { Area, Source } from '#lib/domain/figure.ts';
import { listNamesakes } from '#lib/domain/namesakes.ts';
import { getDatabase } from './database.ts';
import type { ReleaseChange } from './to-release-change.ts';

/** What rows of the history name: the areas and sources that are still there. `namesakes` are the ids of areas that share their name with another. */
export type Named = { areas: Area[]; sources: Source[]; namesakes: ReadonlySet<string> };

/** The areas and sources that these figures and percentages name, read now. */
export async function readNamed(
  changes: readonly Pick<ReleaseChange, 'before' | 'after'>[],
): Promise<Pick<Named, 'areas' | 'sources'>> {
  const texts = changes.flatMap(({ before, after }) => after ?? before ?? []);
  const [areas, sources] = await Promise.all([
    getDatabase().area.findMany({ where: { id: { in: toUnique(texts.map(({ area }) => area)) } } }),
    getDatabase().source.findMany({ where: { id: { in: toUnique(texts.map(({ source }) => source)) } } }),
  ]);
  return { areas, sources };
}

/** The ids of areas whose name alone does not tell which is meant, read now. */
export async function readNamesakeIds(): Promise<Set<string>> {
  const areas = await getDatabase().area.findMany({ select: { id: true, nameVi: true, nameEn: true } });
  return new Set(listNamesakes(areas));
}

function toUnique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
