import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claim, figure } from '#tests/fixtures/figure.ts';
import { createClaimChecker } from './claim-check.ts';
import type { Claim, Figure } from './figure.ts';
import { undoChanges } from './undo-changes.ts';
import { compareVerdicts } from './verdict-change.ts';

const plan = figure();
const actual = figure({ measure: 'actual', amountVnd: 130_400_000_000n, position: 2 });
const larger = { ...actual, amountVnd: 150_000_000_000n };
const printed = claim();

type State = { figures: Figure[]; claims: Claim[] };

function check({ figures, claims }: State) {
  return claims.map(createClaimChecker(figures));
}

const withClaim: State = { figures: [plan, actual], claims: [printed] };

test.each<[string, State, State, unknown[]]>([
  ['nothing changed', withClaim, withClaim, []],
  [
    'an amount was corrected so that it differs',
    withClaim,
    { ...withClaim, figures: [plan, larger] },
    [{ kind: 'changed', before: { verdict: 'consistent' }, after: { verdict: 'differs' } }],
  ],
  [
    'the missing amount came',
    { ...withClaim, figures: [plan] },
    withClaim,
    [{ kind: 'changed', before: { verdict: 'unchecked' }, after: { verdict: 'consistent' } }],
  ],
  [
    'the amount went',
    withClaim,
    { ...withClaim, figures: [plan] },
    [{ kind: 'changed', before: { verdict: 'consistent' }, after: { verdict: 'unchecked' } }],
  ],
  [
    'the percentage itself was corrected',
    withClaim,
    { ...withClaim, claims: [claim({ valuePct: '81.7' })] },
    [{ kind: 'changed', claim: { valuePct: '81.7' }, before: { claim: { valuePct: '91.7' } } }],
  ],
  [
    'a percentage came',
    { ...withClaim, claims: [] },
    withClaim,
    [{ kind: 'came', before: null, after: { verdict: 'consistent' } }],
  ],
  [
    'one that cannot be checked came',
    { figures: [], claims: [] },
    { figures: [], claims: [printed] },
    [{ kind: 'came', before: null, after: { verdict: 'unchecked' } }],
  ],
  [
    'a percentage went',
    withClaim,
    { ...withClaim, claims: [] },
    [{ kind: 'went', claim: { id: printed.id }, before: { verdict: 'consistent' }, after: null }],
  ],
  [
    'a value and an amount that agree as before are not told',
    withClaim,
    {
      figures: [plan, { ...actual, amountVnd: 135_000_000_000n }],
      claims: [claim({ valuePct: '94.9' })],
    },
    [],
  ],
])('%s', (_, before, after, expected) => {
  expect(compareVerdicts(check(before), check(after))).toMatchObject(expected);
});

const anyState = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    spent: fc.constantFrom(null, 130_400_000_000n, 150_000_000_000n),
  })
  .map(
    ({ ids, spent }): State => ({
      figures: spent === null ? [plan] : [plan, { ...actual, amountVnd: spent }],
      claims: ids.map((id) => claim({ id })),
    }),
  );

test('what came one way went the other way, and what changed changed back', () => {
  const opposite = { came: 'went', went: 'came', changed: 'changed' } as const;
  fc.assert(
    fc.property(anyState, anyState, (a, b) => {
      const there = compareVerdicts(check(a), check(b));
      const back = compareVerdicts(check(b), check(a));
      const toSet = (changes: { kind: string; claim: Claim }[]) =>
        changes.map(({ kind, claim: { id } }) => `${kind} ${id}`).toSorted();
      expect(toSet(back)).toEqual(
        toSet(there.map(({ kind, claim: one }) => ({ kind: opposite[kind], claim: one }))),
      );
      expect(compareVerdicts(check(a), check(a))).toEqual([]);
    }),
  );
});

test('undoing what a release did gives the rows before it, those that stay at their place', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const states = fc.dictionary(fc.constantFrom(...ids), fc.nat(3));
  const toRows = (values: Record<string, number>, position: number) =>
    new Map(Object.entries(values).map(([id, value]) => [id, { value, position }]));
  fc.assert(
    fc.property(states, states, (old, fresh) => {
      const [before, after] = [toRows(old, 99), toRows(fresh, 1)];
      const changes = ids
        .filter((id) => before.get(id)?.value !== after.get(id)?.value)
        .map((rowId) => ({ rowId, before: before.get(rowId) ?? null }));
      const undone = undoChanges(after, changes);
      expect([...undone.keys()].toSorted()).toEqual([...before.keys()].toSorted());
      for (const [id, row] of undone)
        expect(row).toEqual({ value: before.get(id)?.value, position: after.has(id) ? 1 : 99 });
    }),
  );
});
