import type { Area } from '#lib/domain/figure.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type FileTable, type Located, problemAt } from './table.ts';

/**
 * Years and periods make sense: the first is not after the last; one batch (`ROUND`) lies within one year; nothing begins
 * after its unit ended (a unit formed in 2025 may carry earlier years, which sources restate); nothing is reported as
 * done in a year after its source. Boundaries follow each other without gap or overlap.
 */
export function checkYears(tables: Tables): Problem[] {
  const areas = new Map(tables.areas.rows.map(({ row }) => [row.id, row]));
  return [
    ...checkSpans(tables.figures, areas),
    ...checkSpans(tables.claims, areas),
    ...tables.notes.rows.flatMap((at) => findEnded(tables.notes, at, 'year', at.row.year, areas)),
    ...checkSources(tables),
    ...checkBoundaries(tables, areas),
  ];
}

type Span = { area: string; yearFrom: number; yearTo: number; period: string };

function checkSpans<Row extends Span>(table: FileTable<Row>, areas: Map<string, Area>): Problem[] {
  return table.rows.flatMap((at) => {
    const { yearFrom, yearTo, period } = at.row;
    const problems = findEnded(table, at, 'year_from', yearFrom, areas);
    if (yearFrom > yearTo)
      problems.push(problemAt(table, at, 'year_to', `lies before year_from ${yearFrom}`));
    else if (period === 'ROUND' && yearFrom !== yearTo)
      problems.push(problemAt(table, at, 'period', 'ROUND is one batch of one year; the row spans several'));
    return problems;
  });
}

function findEnded(
  table: { file: string },
  at: Located<{ area: string }>,
  column: string,
  firstYear: number,
  areas: Map<string, Area>,
): Problem[] {
  const validTo = areas.get(at.row.area)?.validTo;
  if (!validTo || firstYear <= Number(validTo.slice(0, 4))) return [];
  return [problemAt(table, at, column, `${firstYear} lies after "${at.row.area}" ended on ${validTo}`)];
}

function checkSources({ sources, figures }: Tables): Problem[] {
  const dates = new Map(sources.rows.map(({ row }) => [row.id, row.publishedOn ?? row.retrievedOn]));
  const tooLate = figures.rows.flatMap((at) => {
    const date = dates.get(at.row.source);
    const isDone = at.row.measure === 'actual' || at.row.measure === 'estimate';
    if (!isDone || !date || at.row.yearTo <= Number(date.slice(0, 4))) return [];
    const message = `${at.row.measure} of ${at.row.yearTo} from a source of ${date}`;
    return [problemAt(figures, at, 'year_to', message)];
  });
  const unpublished = sources.rows
    .filter(({ row }) => row.publishedOn && row.publishedOn > row.retrievedOn)
    .map((at) => problemAt(sources, at, 'published_on', `lies after retrieved_on ${at.row.retrievedOn}`));
  return [...tooLate, ...unpublished];
}

function checkBoundaries({ areas, areaChanges }: Tables, known: Map<string, Area>): Problem[] {
  const reversed = areas.rows
    .filter(({ row }) => row.validFrom && row.validTo && row.validFrom > row.validTo)
    .map((at) => problemAt(areas, at, 'valid_to', `lies before valid_from ${at.row.validFrom}`));
  const misplaced = areaChanges.rows.flatMap((at) => {
    const { fromArea, toArea, effectiveOn } = at.row;
    const from = known.get(fromArea);
    const to = known.get(toArea);
    if (!from || !to || (from.validTo === dayBefore(effectiveOn) && to.validFrom === effectiveOn)) return [];
    const message = `"${fromArea}" must end the day before and "${toArea}" begin on ${effectiveOn}`;
    return [problemAt(areaChanges, at, 'effective_on', message)];
  });
  return [...reversed, ...misplaced];
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
