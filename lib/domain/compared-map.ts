import type { ComparedMeasure, Comparison } from './comparison.ts';
import type { YearView } from './map-view.ts';
import type { Funding } from './vocabulary.ts';

/**
 * The map that shows what a comparison does: its measure (of plan and actual the plan), its funding, and the newest year in which some area has it, else the newest
 * at all. Null where nothing is compared.
 */
export function toComparedView(
  { rows }: Comparison,
  { measure: asked, funding }: { measure: ComparedMeasure | 'both' | 'completion'; funding: Funding },
): YearView | null {
  const measure = asked === 'both' ? 'plan' : asked;
  const isKnown = (cell: Comparison['rows'][number]['cells'][number]) =>
    measure === 'completion' ? cell.completion?.state === 'ok' : cell[measure].operand !== null;
  const shown = rows.find(({ cells }) => cells.some(isKnown)) ?? rows[0];
  return shown ? { year: shown.year, measure, funding } : null;
}
