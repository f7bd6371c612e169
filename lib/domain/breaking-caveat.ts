import type { Operand } from './operand.ts';
import { type OperandName, type Refused, refuse } from './rate.ts';
import type { Caveat } from './vocabulary.ts';

const alwaysBreaking: readonly Caveat[] = [
  'private_capital_possible',
  'one_round',
  'one_activity',
  'partial_scope',
  'programme_aim',
  'rate_repeated',
];

/**
 * The caveat for which an amount must not stand beside another unmarked: one that breaks a comparison, `mixed_programme` included, since
 * the other may not be mixed. Null when there is none.
 */
export function findBreakingCaveat({ caveats }: Pick<Operand, 'caveats'>): Caveat | null {
  return caveats.find((code) => code === 'mixed_programme' || alwaysBreaking.includes(code)) ?? null;
}

/** Whether no caveat stands against every comparison of the amount; a mixed programme stands only against some. */
export function isComparable({ caveats }: Pick<Operand, 'caveats'>): boolean {
  return !caveats.some((code) => alwaysBreaking.includes(code));
}

type Named = { name: OperandName; operand: Operand };

/**
 * Refuses a comparison of two amounts of which one carries a caveat that makes them unlike; `mixed_programme` only when the other does
 * not carry it too (DESIGN §3), of two roll-ups from the same predecessors. Null when nothing stands against it.
 */
export function refuseBreakingCaveat(a: Named, b: Named): Refused | null {
  const mixedAlone = isMixedAlone(a.operand, b.operand);
  const breaking: readonly Caveat[] = mixedAlone ? [...alwaysBreaking, 'mixed_programme'] : alwaysBreaking;
  for (const { name, operand } of [a, b]) {
    const caveat = breaking.find((code) => operand.caveats.includes(code));
    if (caveat) return refuse('caveat', name, caveat);
  }
  return null;
}

function isMixedAlone(a: Operand, b: Operand): boolean {
  if (a.kind === 'rolled_up' && b.kind === 'rolled_up') return listMixedAreas(a) !== listMixedAreas(b);
  return a.caveats.includes('mixed_programme') !== b.caveats.includes('mixed_programme');
}

function listMixedAreas({ figures }: Operand): string {
  const mixed = figures.filter(({ caveats }) => caveats.includes('mixed_programme'));
  return [...new Set(mixed.map(({ area }) => area))].sort().join();
}
