import { foldText } from '#lib/fold-text.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';

type Unit = Pick<AreaSummary, 'nameVi' | 'nameEn' | 'officialCode' | 'predecessors' | 'successors'>;

/**
 * What a unit is found by in a list: its names, those of what it became or was formed from, its official code and its predecessors'. The
 * code of a successor is not its own. Ids stay out, since the year in them would match codes.
 */
export function toFindText(unit: Unit, related: ReadonlyMap<string, Unit>): string {
  const find = (ids: readonly string[]) => ids.flatMap((id) => related.get(id) ?? []);
  const predecessors = find(unit.predecessors);
  const named = [unit, ...predecessors, ...find(unit.successors)];
  const coded = [unit, ...predecessors];
  return foldText(
    [
      ...named.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
      ...coded.flatMap(({ officialCode }) => officialCode ?? []),
    ].join(' '),
  );
}
