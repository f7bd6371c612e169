import { listCaveats, type PrintedRow, type Published } from './published.ts';

const confidences = ['high', 'medium'];
const kinds = ['ministry', 'province', 'law', 'news', 'other'];

/** The figures of each cell (area, years, period, funding, measure), in the order of the file. */
export function groupRivals(figures: readonly PrintedRow[]): PrintedRow[][] {
  const cells = new Map<string, PrintedRow[]>();
  for (const figure of figures) {
    const { area, year_from, year_to, period, funding, measure } = figure;
    const cell = [area, year_from, year_to, period, funding, measure].join(' ');
    cells.set(cell, [...(cells.get(cell) ?? []), figure]);
  }
  return [...cells.values()];
}

/** DESIGN §3, "Which figure is shown", word by word: each rule throws out all but the best, the next one decides among those left. */
export function chooseShown(rivals: readonly PrintedRow[], sources: Published['sources']): PrintedRow {
  let left = rivals;
  left = keepLeast(left, (figure) => (isOfPart(figure) ? 1 : 0));
  left = keepLeast(left, ({ confidence }) => placeIn(confidences, confidence));
  left = keepLeast(left, ({ source }) => placeIn(kinds, findKind(sources, source)));
  left = keepLeast(left, ({ bound }) => (bound === 'exact' ? 0 : 1));
  left = keepLeast(left, ({ step_vnd }) => Number(step_vnd));
  left = keepLeast(left, (figure) => listCaveats(figure).length);
  left = keepLeast(left, ({ published_on }) => -Number(published_on.replaceAll('-', '')));
  const [first] = left;
  if (!first) throw new Error('a cell without figures');
  return first;
}

/** DESIGN §3, "Parts are not rivals of the whole". */
export function isOfPart(figure: PrintedRow): boolean {
  return listCaveats(figure).some((caveat) => /^(one_round|one_activity|partial_scope)$/.test(caveat));
}

function keepLeast(figures: readonly PrintedRow[], measure: (figure: PrintedRow) => number): PrintedRow[] {
  const least = Math.min(...figures.map(measure));
  return figures.filter((figure) => measure(figure) === least);
}

function placeIn(order: readonly string[], value: string): number {
  const place = order.indexOf(value);
  if (place === -1) throw new Error(`${value} is none of ${order.join(', ')}`);
  return place;
}

function findKind(sources: Published['sources'], id: string): string {
  const source = sources.find((row) => row.source === id);
  if (!source) throw new Error(`no source ${id}`);
  return source.kind;
}
