import type { Dataset } from './dataset.ts';
import { state, type TablePlan } from './plan-table.ts';
import type { Plans } from './replace-content.ts';
import { readStoredAt } from './stored-rows.ts';
import type { Asked } from './stored-tables.ts';
import { toBatches } from './write-rows.ts';

/** What everything that is computed of areas depends on: where one of these differs, all is computed anew. */
const shared = ['areas', 'areaChanges', 'areaMembers'] as const;
/** More than these are not looked for one by one. */
const mostRows = 5_000;

/**
 * The areas of which rows must be computed anew after an import: those with another figure or claim than before, or the same in another order, those whose claims
 * compare with them, and those that were formed from them. Must run before the content is written.
 */
export async function findTouchedAreas(
  asked: Asked,
  dataset: Dataset,
  plans: Plans,
): Promise<Set<string> | 'all'> {
  if (shared.some((name) => isOther(plans[name]))) return 'all';
  if (plans.sources.states.includes(state.changed)) return 'all';
  const touched = new Set<string>();
  for (const name of ['figures', 'claims'] as const) {
    const { states, places, removed } = plans[name];
    if (removed.length > mostRows) return 'all';
    for (const [index, { area }] of dataset[name].entries())
      if (states[index] !== state.same) touched.add(area);
    for (const area of findReordered(dataset[name], places)) touched.add(area);
    for (const batch of toBatches(removed.map(({ position }) => position)))
      for (const row of (await readStoredAt(asked, name, batch)).values()) touched.add(String(row.area));
  }
  const changed = [...touched];
  for (const { fromArea, toArea } of dataset.areaChanges) if (changed.includes(fromArea)) touched.add(toArea);
  for (const { area, baseArea } of dataset.claims)
    if (baseArea !== null && touched.has(baseArea)) touched.add(area);
  return touched;
}

function isOther({ states, removed, moves }: TablePlan): boolean {
  return removed.length + moves.length > 0 || states.some((one) => one !== state.same);
}

/** The areas whose rows that stay come in another order: among equals the first one counts. */
function findReordered(rows: readonly { area: string }[], places: Int32Array): string[] {
  const last = new Map<string, number>();
  return rows.flatMap(({ area }, index) => {
    const place = places[index] ?? 0;
    const isBefore = place > 0 && place < (last.get(area) ?? 0);
    if (place > 0) last.set(area, place);
    return isBefore ? area : [];
  });
}
