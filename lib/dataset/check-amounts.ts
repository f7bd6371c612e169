import { isPart } from '#lib/domain/part.ts';
import { floorVnd, getCeiling, mostPercent } from './ceilings.ts';
import { cellOf } from './check-duplicates.ts';
import type { FigureRow } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { type Located, problemAt } from './table.ts';

type At = Located<FigureRow>;

/**
 * Amounts are multiples of their printed unit and no unit has slipped: none is above the ceiling of its kind of area or
 * below the floor, and none is ten times another of its own cell, unless it is a part: parts are of any size, but none is ten times the whole. A printed zero is allowed. Percentages are not below what
 * their kind can be, nor unbelievably large.
 */
export function checkAmounts(tables: Tables): Problem[] {
  return [...checkSteps(tables), ...checkLimits(tables), ...checkPercentages(tables), ...checkCells(tables)];
}

function checkSteps({ figures, claims }: Tables): Problem[] {
  return [
    ...figures.rows
      .filter(({ row }) => row.amountVnd % row.stepVnd !== 0n)
      .map((at) => problemAt(figures, at, 'step_vnd', `does not divide the amount ${at.row.amountVnd}`)),
    ...claims.rows
      .filter(({ row }) => !isMultiple(row.valuePct, row.stepPct))
      .map((at) => problemAt(claims, at, 'step_pct', `does not divide the value ${at.row.valuePct}`)),
  ];
}

/** Compares decimal texts as integers of their common last digit, so that 90.84 is a multiple of 0.01. */
function isMultiple(value: string, step: string): boolean {
  const digits = Math.max(...[value, step].map((text) => (text.split('.')[1] ?? '').length));
  const toInteger = (text: string) => {
    const [whole = '', fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(digits, '0'));
  };
  return toInteger(value) % toInteger(step) === 0n;
}

function checkLimits({ areas, figures }: Tables): Problem[] {
  const kinds = new Map(areas.rows.map(({ row }) => [row.id, row.kind]));
  return figures.rows.flatMap((at) => {
    const { area, amountVnd, measure, yearFrom, yearTo } = at.row;
    const kind = kinds.get(area);
    const ceiling = kind && getCeiling(kind, measure, yearFrom !== yearTo);
    const report = (message: string) => [
      problemAt(figures, at, 'amount_vnd', `${amountVnd} đồng is ${message}`),
    ];
    if (ceiling && amountVnd > ceiling)
      return report(
        `above ${ceiling}, the ceiling of ${measure} for a ${kind}${yearFrom === yearTo ? ' in one year' : ''}: has a unit slipped?`,
      );
    if (amountVnd > 0n && amountVnd < floorVnd)
      return report(`below ${floorVnd}: was it typed in millions or billions?`);
    return [];
  });
}

/** A completion or share is never negative, and nothing can fall by more than all of it. */
function checkPercentages({ claims }: Tables): Problem[] {
  return claims.rows.flatMap((at) => {
    const { kind, valuePct } = at.row;
    const least = kind === 'growth' ? -100 : 0;
    if (Number(valuePct) >= least && Number(valuePct) <= mostPercent) return [];
    const message = `${valuePct} is no ${kind}: it lies from ${least} to ${mostPercent}`;
    return [problemAt(claims, at, 'value_pct', message)];
  });
}

function checkCells({ figures }: Tables): Problem[] {
  const cells = Map.groupBy(
    figures.rows.filter(({ row }) => row.amountVnd > 0n),
    ({ row }) => cellOf(row).join('|'),
  );
  return [...cells.values()].flatMap((cell) =>
    cell.flatMap((at, index) => {
      const other = cell.slice(0, index).find((earlier) => isSlip(at, earlier));
      if (!other) return [];
      const message = `${at.row.amountVnd} đồng is ten times or a tenth of the ${other.row.amountVnd} of line ${other.line} for the same cell: has a unit slipped?`;
      return [problemAt(figures, at, 'amount_vnd', message)];
    }),
  );
}

/** A part may be small beside the whole, and parts of one cell are not compared (DESIGN §3); so the smaller of the two is a whole. */
function isSlip({ row: a }: At, { row: b }: At): boolean {
  return (!isPart(b) && a.amountVnd >= 10n * b.amountVnd) || (!isPart(a) && b.amountVnd >= 10n * a.amountVnd);
}
