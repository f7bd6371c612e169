import 'server-only';
import { toCellKey } from '#lib/domain/cell.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { compareFigures } from '#lib/domain/precedence.ts';
import { type Rival, readRivals } from './read-rivals.ts';

const unknown = 0;
const shown = 1;
const behind = 2;

/**
 * Answers which figures of a page are the shown ones of their cells. Whole cells are compared, since filters may leave out the one that goes before; what
 * was learned of a cell is remembered in a byte for each figure of the dataset, so that of all pages together each cell is read once.
 */
export function createShownFinder(): (page: readonly Figure[]) => Promise<boolean[]> {
  const { get, set } = createMarks();
  return async (page) => {
    const open = page.filter(({ position }) => get(position) === unknown);
    if (open.length > 0) await compareCells([...new Set(open.map(toCellKey))], set);
    return page.map(({ position }) => get(position) !== behind);
  };
}

type Mark = (position: number, state: number) => void;

async function compareCells(cellKeys: readonly string[], mark: Mark): Promise<void> {
  const first = new Map<string, Rival>();
  for (const rival of await readRivals(cellKeys)) {
    mark(rival.position, behind);
    const other = first.get(rival.cellKey);
    if (!other || compareFigures(rival, other) < 0) first.set(rival.cellKey, rival);
  }
  for (const { position } of first.values()) mark(position, shown);
}

/** A byte for each place, as many as have been named. */
function createMarks(): { get: (position: number) => number; set: Mark } {
  let marks = new Uint8Array(1024);
  return {
    get: (position) => marks[position] ?? unknown,
    set: (position, state) => {
      if (position >= marks.length) {
        const longer = new Uint8Array(2 * position);
        longer.set(marks);
        marks = longer;
      }
      marks[position] = state;
    },
  };
}
