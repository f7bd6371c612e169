import type { Figure } from './figure.ts';
import { type FigureMark, toFigureMarks } from './figure-mark.ts';
import { mostRows } from './paging.ts';

/** A list of figures as a page shows it: its first rows, newest year first, their marks by id, and how many figures there are of how many sources. */
export type ListedFigures = {
  rows: Figure[];
  marks: Map<string, FigureMark>;
  total: number;
  sources: number;
};

/** Orders, marks and counts figures, and keeps as many as one table shows. Needs all figures of each cell. */
export function listFigures(figures: readonly Figure[]): ListedFigures {
  const rows = figures.toSorted(byNewestYear).slice(0, mostRows);
  const marks = toFigureMarks(figures);
  return {
    rows,
    marks: new Map(rows.flatMap(({ id }) => toEntry(id, marks.get(id)))),
    total: figures.length,
    sources: new Set(figures.map(({ source }) => source.id)).size,
  };
}

function toEntry(id: string, mark: FigureMark | undefined): [string, FigureMark][] {
  return mark ? [[id, mark]] : [];
}

function byNewestYear(a: Figure, b: Figure): number {
  return b.yearTo - a.yearTo || b.yearFrom - a.yearFrom || a.position - b.position;
}
