import { toCellKey } from '#lib/domain/cell.ts';
import { isPart } from '#lib/domain/part.ts';
import type { AreaKind } from '#lib/domain/vocabulary.ts';
import { confirmation, coversWhole, getLimits, mostPercent } from './ceilings.ts';
import type { FigureRow } from './dataset.ts';
import { isMultiple } from './is-multiple.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type Located, problemAt } from './table.ts';

type At = Located<FigureRow>;

/**
 * Amounts are multiples of their printed unit and no unit has slipped: none is above the ceiling of its kind of area or
 * below the floor, and none is ten times another of its own cell (parts may be of any size, but none is ten times the whole), unless a caveat confirms
 * that it is printed so. A printed zero is allowed. Percentages are not below what
 * their kind can be, nor unbelievably large.
 */
export function* checkAmounts(tables: Tables): Generator<Problem> {
  const tenfold = listTenfold(tables.figures.rows);
  yield* checkSteps(tables);
  yield* checkLimits(tables, new Set(tenfold.flat()));
  yield* checkPercentages(tables);
  yield* checkCells(tables, tenfold);
}

function* checkSteps({ figures, claims }: Tables): Generator<Problem> {
  for (const at of figures.rows)
    if (at.row.amountVnd % at.row.stepVnd !== 0n)
      yield problemAt(figures, at, 'step_vnd', `does not divide the amount ${at.row.amountVnd}`);
  for (const at of claims.rows)
    if (!isMultiple(at.row.valuePct, at.row.stepPct))
      yield problemAt(claims, at, 'step_pct', `does not divide the value ${at.row.valuePct}`);
}

function* checkLimits({ areas, figures }: Tables, tenfold: ReadonlySet<At>): Generator<Problem> {
  const kinds = new Map(areas.rows.map(({ row }) => [row.id, row.kind]));
  for (const at of figures.rows) {
    const kind = kinds.get(at.row.area);
    if (!kind) continue;
    const { amountVnd, caveats } = at.row;
    const { least, most } = getLimits(kind, at.row);
    const isOutside = amountVnd > most || (amountVnd > 0n && amountVnd < least);
    const isConfirmed = caveats.includes(confirmation);
    if (isConfirmed && !isOutside && !tenfold.has(at)) {
      const message = `${confirmation} is not needed: ${amountVnd} đồng is nothing unusual. Take the caveat away`;
      yield problemAt(figures, at, 'caveats', message);
    }
    if (isConfirmed || !isOutside) continue;
    const limit = amountVnd > most ? `above ${most}, the ceiling` : `below ${least}, the floor`;
    const message = `${amountVnd} đồng is ${limit} of ${tellGroup(kind, at.row)}: has a unit slipped? ${howToConfirm}`;
    yield problemAt(figures, at, 'amount_vnd', message);
  }
}

const howToConfirm = `If the source does print this amount, add the caveat ${confirmation}`;

/** "plan for a province in one year", "actual for a region in part of one year". */
function tellGroup(kind: AreaKind, row: FigureRow): string {
  const span = row.yearFrom === row.yearTo ? 'one year' : 'several years';
  return `${row.measure} for a ${kind} in ${coversWhole(row) ? '' : 'part of '}${span}`;
}

/** A completion or share is never negative, and nothing can fall by more than all of it. */
function* checkPercentages({ claims }: Tables): Generator<Problem> {
  for (const at of claims.rows) {
    const { kind, valuePct } = at.row;
    const least = kind === 'growth' ? -100 : 0;
    if (Number(valuePct) >= least && Number(valuePct) <= mostPercent) continue;
    const message = `${valuePct} is no ${kind}: it lies from ${least} to ${mostPercent}`;
    yield problemAt(claims, at, 'value_pct', message);
  }
}

function* checkCells({ figures }: Tables, tenfold: readonly (readonly [At, At])[]): Generator<Problem> {
  for (const [at, other] of tenfold) {
    if ([at, other].some(({ row }) => row.caveats.includes(confirmation))) continue;
    const size = at.row.amountVnd > other.row.amountVnd ? 'ten times or more' : 'a tenth or less of';
    const message = `${at.row.amountVnd} đồng is ${size} the ${other.row.amountVnd} of line ${other.line} for the same cell: has a unit slipped? ${howToConfirm}`;
    yield problemAt(figures, at, 'amount_vnd', message);
  }
}

/** Each figure with the first before it in its cell of which it is ten times or more, or a tenth or less. One area after the other, since the cells of all would be many. */
function listTenfold(rows: readonly At[]): (readonly [At, At])[] {
  const areas = Map.groupBy(rows, ({ row }) => row.area);
  return [...areas.values()].flatMap(listTenfoldOf).sort(([a], [b]) => a.line - b.line);
}

function listTenfoldOf(rows: readonly At[]): (readonly [At, At])[] {
  const cells = Map.groupBy(
    rows.filter(({ row }) => row.amountVnd > 0n),
    ({ row }) => toCellKey(row),
  );
  return [...cells.values()].flatMap((cell) =>
    cell.flatMap((at, index) => {
      const other = cell.slice(0, index).find((earlier) => isSlip(at, earlier));
      return other ? [[at, other] as const] : [];
    }),
  );
}

/** A part may be small beside the whole, and parts of one cell are not compared (DESIGN §3); so the smaller of the two is a whole. */
function isSlip({ row: a }: At, { row: b }: At): boolean {
  return (!isPart(b) && a.amountVnd >= 10n * b.amountVnd) || (!isPart(a) && b.amountVnd >= 10n * a.amountVnd);
}
