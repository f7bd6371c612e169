import { expect, test } from 'vitest';
import { listMissingSides } from './missing-sides.ts';

test.each([
  ['plan_and_actual', []],
  ['plan_only', ['actual']],
  ['actual_only', ['plan']],
  ['other_only', ['plan', 'actual']],
  ['nothing', ['plan', 'actual']],
] as const)('of a year with %s misses %j', (state, missing) => {
  expect(listMissingSides(state)).toEqual(missing);
});
