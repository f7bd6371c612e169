import type { FoundState } from './coverage.ts';

/** Which of plan and actual of a unit's year nothing is printed of. */
export function listMissingSides(state: FoundState): ('plan' | 'actual')[] {
  switch (state) {
    case 'plan_and_actual':
      return [];
    case 'plan_only':
      return ['actual'];
    case 'actual_only':
      return ['plan'];
    case 'other_only':
    case 'nothing':
      return ['plan', 'actual'];
  }
}
