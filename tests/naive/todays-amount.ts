import { type Amount, type Amounts, addUp, findAmount, type Place } from './amount.ts';

/** An amount; or why there is none though a part of the area has one (`incomplete:hoa-binh`, `measure_differs`); or neither. */
export type Found = { amount: Amount | null; gap: string | null };

/**
 * DESIGN §3, "Two maps": the unit's own amount, else the sum of its predecessors' when each has one of the same measure, else who is missing.
 * The first of `measures` that can be had is taken. Without predecessors: the area's own amount, as reported. A round and an undated amount
 * are no known part of a year and are not added.
 */
export function findTodaysAmount(
  amounts: Amounts,
  predecessors: readonly string[],
  place: Place,
  measures: readonly string[],
): Found {
  const canAdd = predecessors.length > 0 && place.period !== 'ROUND' && place.period !== 'UNDATED';
  for (const measure of measures) {
    const own = findAmount(amounts, place, measure);
    if (own) return { amount: own, gap: null };
    const parts = predecessors.map((area) => findAmount(amounts, { ...place, area }, measure));
    const found = parts.filter((part) => part !== null);
    if (canAdd && found.length === parts.length) return { amount: addUp(found, 'rolled_up'), gap: null };
  }
  return { amount: null, gap: canAdd ? explainGap(amounts, predecessors, place, measures) : null };
}

function explainGap(
  amounts: Amounts,
  predecessors: readonly string[],
  place: Place,
  measures: readonly string[],
): string | null {
  const missing = predecessors.filter((area) =>
    measures.every((measure) => findAmount(amounts, { ...place, area }, measure) === null),
  );
  if (missing.length === predecessors.length) return null;
  return missing.length > 0 ? `incomplete:${missing.join('+')}` : 'measure_differs';
}
