import type { Area } from '#lib/domain/figure.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type FileTable, type Located, problemAt } from './table.ts';

/**
 * Years and periods make sense: the first is not after the last; one batch (`ROUND`) lies within one year; nothing begins
 * after its unit ended (a unit formed in 2025 may carry earlier years, which sources restate); nothing is reported as
 * done in a year after its source. Boundaries follow each other without gap or overlap.
 */
export function* checkYears(tables: Tables): Generator<Problem> {
  const areas = new Map(tables.areas.rows.map(({ row }) => [row.id, row]));
  yield* checkSpans(tables.figures, areas);
  yield* checkSpans(tables.claims, areas);
  for (const table of [tables.notes, tables.population])
    for (const at of table.rows) yield* findEnded(table, at, 'year', at.row.year, areas);
  yield* checkSources(tables);
  yield* checkBoundaries(tables, areas);
}

type Span = { area: string; yearFrom: number; yearTo: number; period: string };

function* checkSpans<Row extends Span>(table: FileTable<Row>, areas: Map<string, Area>): Generator<Problem> {
  for (const at of table.rows) {
    const { yearFrom, yearTo, period } = at.row;
    yield* findEnded(table, at, 'year_from', yearFrom, areas);
    if (yearFrom > yearTo) yield problemAt(table, at, 'year_to', `lies before year_from ${yearFrom}`);
    else if (period === 'ROUND' && yearFrom !== yearTo)
      yield problemAt(table, at, 'period', 'ROUND is one batch of one year; the row spans several');
  }
}

function* findEnded(
  table: { file: string },
  at: Located<{ area: string }>,
  column: string,
  firstYear: number,
  areas: Map<string, Area>,
): Generator<Problem> {
  const validTo = areas.get(at.row.area)?.validTo;
  if (validTo && firstYear > Number(validTo.slice(0, 4)))
    yield problemAt(table, at, column, `${firstYear} lies after "${at.row.area}" ended on ${validTo}`);
}

function* checkSources({ sources, figures }: Tables): Generator<Problem> {
  const dates = new Map(sources.rows.map(({ row }) => [row.id, row.publishedOn ?? row.retrievedOn]));
  for (const at of figures.rows) {
    const { source, measure, yearTo } = at.row;
    const date = dates.get(source);
    const isDone = measure === 'actual' || measure === 'estimate';
    if (isDone && date && yearTo > Number(date.slice(0, 4)))
      yield problemAt(figures, at, 'year_to', `${measure} of ${yearTo} from a source of ${date}`);
  }
  for (const at of sources.rows) {
    const { publishedOn, retrievedOn } = at.row;
    if (publishedOn && publishedOn > retrievedOn)
      yield problemAt(sources, at, 'published_on', `lies after retrieved_on ${retrievedOn}`);
  }
}

function* checkBoundaries({ areas, areaChanges }: Tables, known: Map<string, Area>): Generator<Problem> {
  for (const at of areas.rows) {
    const { validFrom, validTo } = at.row;
    if (validFrom && validTo && validFrom > validTo)
      yield problemAt(areas, at, 'valid_to', `lies before valid_from ${validFrom}`);
  }
  for (const at of areaChanges.rows) {
    const { fromArea, toArea, effectiveOn } = at.row;
    const from = known.get(fromArea);
    const to = known.get(toArea);
    if (!from || !to || (from.validTo === dayBefore(effectiveOn) && to.validFrom === effectiveOn)) continue;
    const message = `"${fromArea}" must end the day before and "${toArea}" begin on ${effectiveOn}`;
    yield problemAt(areaChanges, at, 'effective_on', message);
  }
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
