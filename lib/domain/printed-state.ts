import { type ClaimCheck, createClaimChecker } from './claim-check.ts';
import type { Claim, Figure, Source } from './figure.ts';
import { type Undone, undoChanges } from './undo-changes.ts';

/** A printed row with the id of its source instead of the source. */
export type Unsourced<Row extends { source: Source }> = Omit<Row, 'source'> & { source: string };

type States = { figures: Unsourced<Figure>; claims: Unsourced<Claim>; sources: Source };

/** What is printed at one time, by lasting ids: as much of it as some checks need. */
export type PrintedState = { [Table in keyof States]: ReadonlyMap<string, States[Table]> };

/** What a release did to it, the other way round. */
export type UndoneRelease = { [Table in keyof States]: Undone<States[Table]>[] };

/** What was printed before a release, from what was printed after it. */
export function undoRelease(state: PrintedState, undone: UndoneRelease): PrintedState {
  return {
    figures: undoChanges(state.figures, undone.figures),
    claims: undoChanges(state.claims, undone.claims),
    sources: undoChanges(state.sources, undone.sources),
  };
}

/** The checks of all percentages of a state with its figures, in the order of their places; a row whose source is not there is left out. */
export function checkState({ figures, claims, sources }: PrintedState): ClaimCheck[] {
  const withSource = <Row extends { source: string }>(row: Row) => {
    const source = sources.get(row.source);
    return source ? [{ ...row, source }] : [];
  };
  const printed = [...figures.values()].flatMap(withSource);
  const check = createClaimChecker(printed);
  return [...claims.values()]
    .flatMap(withSource)
    .sort((a, b) => a.position - b.position)
    .map(check);
}
