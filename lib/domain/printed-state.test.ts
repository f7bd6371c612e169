import { expect, test } from 'vitest';
import { claim, figure, source } from '#tests/fixtures/figure.ts';
import type { Source } from './figure.ts';
import { checkState, type PrintedState, type Unsourced, undoRelease } from './printed-state.ts';

const printedBy = source();
const unsource = <Row extends { source: Source }>({ source: { id }, ...row }: Row) =>
  ({ ...row, source: id }) as Unsourced<Row>;
const plan = unsource(figure());
const actual = unsource(figure({ measure: 'actual', amountVnd: 130_400_000_000n, position: 2 }));
const printed = unsource(claim());
const toMap = <Row extends { id: string }>(...rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
const now: PrintedState = {
  figures: toMap(plan, actual),
  claims: toMap(printed),
  sources: toMap(printedBy),
};
const untouched = { figures: [], claims: [], sources: [] };
const verdictsOf = (state: PrintedState) => checkState(state).map(({ verdict }) => verdict);

test.each([
  ['nothing', untouched, ['consistent']],
  [
    'an amount that was another',
    {
      ...untouched,
      figures: [{ rowId: actual.id, before: { ...actual, amountVnd: 150_000_000_000n } }],
    },
    ['differs'],
  ],
  [
    'an amount that was not there',
    { ...untouched, figures: [{ rowId: plan.id, before: null }] },
    ['unchecked'],
  ],
  ['a percentage that was not there', { ...untouched, claims: [{ rowId: printed.id, before: null }] }, []],
  ['a source that was not there', { ...untouched, sources: [{ rowId: printedBy.id, before: null }] }, []],
])('undoes %s', (_, undone, verdicts) => {
  expect(verdictsOf(undoRelease(now, undone))).toEqual(verdicts);
  expect(verdictsOf(now)).toEqual(['consistent']);
});

test('a source whose kind was another had another figure chosen', () => {
  const rival = { ...actual, id: 'rival', source: 'rival', amountVnd: 150_000_000_000n, position: 3 };
  const others = toMap(source({ id: 'third' }), source({ id: 'rival', kind: 'other' }), printedBy);
  const state: PrintedState = {
    figures: toMap(plan, actual, rival),
    claims: toMap({ ...printed, source: 'third' }),
    sources: others,
  };
  expect(verdictsOf(state)).toEqual(['consistent']);
  const undone = { rowId: 'rival', before: source({ id: 'rival', kind: 'ministry' }) };
  expect(verdictsOf(undoRelease(state, { ...untouched, sources: [undone] }))).toEqual(['differs']);
});
