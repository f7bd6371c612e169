import { formerProvinces } from '#lib/domain/former-provinces.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { listOtherNames } from '#lib/search/area-phrases.ts';
import { foldText } from '#lib/search/fold-text.ts';

type Unit = Pick<AreaSummary, 'id' | 'nameVi' | 'nameEn' | 'officialCode' | 'predecessors' | 'successors'>;

/**
 * What a unit is found by in a list: its names (also those by which the search knows it: "Thừa Thiên Huế"), those of what it became or was formed from, those of
 * provinces that are no more, its official code and its predecessors'. The code of a successor is not its own. Ids stay out, since the year in them would match codes.
 */
export function toFindText(unit: Unit, related: ReadonlyMap<string, Unit>): string {
  const find = (ids: readonly string[]) => ids.flatMap((id) => related.get(id) ?? []);
  const predecessors = find(unit.predecessors);
  const named = [unit, ...predecessors, ...find(unit.successors)];
  const own = [unit, ...predecessors];
  return foldText(
    [
      ...named.flatMap((one) => [one.nameVi, one.nameEn, ...listOtherNames(one)]),
      ...listFormerNames(
        own.map(({ id }) => id),
        related,
      ),
      ...own.flatMap(({ officialCode }) => officialCode ?? []),
    ].join(' '),
  );
}

/** Names of the provinces of before that these units followed; a name that a unit bears today finds that unit alone. */
function listFormerNames(ids: readonly string[], related: ReadonlyMap<string, Unit>): string[] {
  const borne = new Set([...related.values()].map(({ nameVi }) => nameVi));
  return formerProvinces
    .filter(({ nameVi, followedBy }) => !borne.has(nameVi) && followedBy.some((id) => ids.includes(id)))
    .map(({ nameVi }) => nameVi);
}
