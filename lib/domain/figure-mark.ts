import type { Standing } from './cell.ts';
import { findDisputedCells } from './disputed-cell.ts';
import type { Figure } from './figure.ts';
import type { PrecedenceRule } from './precedence.ts';

/**
 * What a figure is among those of its cell: the one that we compute with, or how it stands to that one; `rule` is why that one goes before it, null for the shown
 * one itself and for a part beside a part.
 */
export type FigureMark = { kind: 'shown' | Standing; rule: PrecedenceRule | null };

/** The marks of figures by their ids; one that nothing else prints has none. Needs all figures of each cell. */
export function toFigureMarks(figures: readonly Figure[]): Map<string, FigureMark> {
  return new Map(
    findDisputedCells(figures).flatMap(({ cell, losers }): [string, FigureMark][] => [
      [cell.shown.id, { kind: 'shown', rule: null }],
      ...losers.map(({ figure, standing, rule }): [string, FigureMark] => [
        figure.id,
        { kind: standing, rule },
      ]),
    ]),
  );
}
