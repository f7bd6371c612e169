/** What lists know of an area: how many figures are printed of it, in which single years (ascending), and which units it was formed from (ids). */
type Counted = {
  id: string;
  figureCount: number;
  years: readonly number[];
  predecessors: readonly string[];
};

/** How many figures are printed of a unit itself and of the units that it was formed from. */
export type FigureCounts<Unit> = {
  own: number;
  former: number;
  /** Those of its predecessors that have figures, in their order. */
  formerUnits: Unit[];
  /** The single years that have figures, ascending, its predecessors' included. */
  years: number[];
  /** Whose figures are known. Only of `none` may be said that nothing was found. */
  known: 'own' | 'former' | 'none';
};

/** Counts a unit's own figures and, apart from them, those of its predecessors, which are never said to be missing (DESIGN §3, Predecessors are visible). */
export function countFigures<Unit extends Counted>(
  unit: Counted,
  areas: ReadonlyMap<string, Unit>,
): FigureCounts<Unit> {
  const formerUnits = listPredecessors(unit, areas).filter(({ figureCount }) => figureCount > 0);
  const own = unit.figureCount;
  const former = formerUnits.reduce((sum, { figureCount }) => sum + figureCount, 0);
  const years = [unit, ...formerUnits].flatMap((one) => one.years);
  return {
    own,
    former,
    formerUnits,
    years: [...new Set(years)].sort((a, b) => a - b),
    known: own > 0 ? 'own' : former > 0 ? 'former' : 'none',
  };
}

/** The counts of the area of this id among the areas; of none of them nothing is known. */
export function countFiguresOf<Unit extends Counted>(id: string, areas: readonly Unit[]): FigureCounts<Unit> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return countFigures(byId.get(id) ?? { id, figureCount: 0, years: [], predecessors: [] }, byId);
}

/** The predecessors of a unit that have figures of one year. */
export function listFormerOfYear<Unit extends Counted>(
  unit: Counted,
  areas: ReadonlyMap<string, Unit>,
  year: number,
): Unit[] {
  return listPredecessors(unit, areas).filter(({ years }) => years.includes(year));
}

/** The units that one was formed from, and those that these were formed from, each once. */
export function listPredecessors<Unit extends Pick<Counted, 'id' | 'predecessors'>>(
  unit: Pick<Counted, 'id' | 'predecessors'>,
  areas: ReadonlyMap<string, Unit>,
): Unit[] {
  const found = new Map<string, Unit>();
  const add = ({ predecessors }: Pick<Counted, 'predecessors'>): void => {
    for (const id of predecessors) {
      const predecessor = areas.get(id);
      if (!predecessor || found.has(id) || id === unit.id) continue;
      found.set(id, predecessor);
      add(predecessor);
    }
  };
  add(unit);
  return [...found.values()];
}
