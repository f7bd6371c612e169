import { stoodIn } from './coverage.ts';
import type { Area } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import { isPart } from './part.ts';
import { type Funding, fundings } from './vocabulary.ts';

/** The measures that a pair is made of. */
const askedMeasures = ['plan', 'actual'] as const;
export type AskedMeasure = (typeof askedMeasures)[number];

/** What is known of an area's year and funding, and what of it a letter asks for. */
export type AskedCell = {
  year: number;
  funding: Funding;
  /** Of the whole year, parts and estimates among them; null where nothing is known. */
  plan: Operand | null;
  actual: Operand | null;
  missing: readonly AskedMeasure[];
  /** `running`: the year was not over on the day of the data, and only its actual is not known. `not_existing`: the unit stood on no day of it. */
  state: 'lacking' | 'known' | 'running' | 'not_existing';
};

type Asked = { years: readonly number[]; fundings: readonly Funding[] };

/**
 * The cells that are asked for, by year and funding; all fundings where none is named. Missing are the plan and the actual of the whole year: a part of it and an
 * estimate are not what is asked for, a total added from national and local is. `indicators` are the area's as reported, `day` that of the data (ISO): an actual is
 * missing once its year is over.
 */
export function listAskedCells(
  area: Pick<Area, 'validFrom' | 'validTo'>,
  indicators: readonly Indicator[],
  asked: Asked,
  day: string,
): AskedCell[] {
  const chosen = fundings.filter(
    (funding) => asked.fundings.length === 0 || asked.fundings.includes(funding),
  );
  const years = [...new Set(asked.years)].sort((a, b) => a - b);
  return years.flatMap((year) =>
    chosen.map((funding) => {
      const row = indicators.find(
        (one) => one.year === year && one.funding === funding && one.period === 'FY',
      );
      const known = { plan: row?.plan ?? null, actual: row?.actual ?? null };
      return { year, funding, ...known, ...toLack(stoodIn(area, year), known, isOver(year, day)) };
    }),
  );
}

/** What is asked for, one amount each. */
export function listGaps(
  cells: readonly AskedCell[],
): { year: number; funding: Funding; measure: AskedMeasure }[] {
  return cells.flatMap(({ year, funding, missing }) =>
    missing.map((measure) => ({ year, funding, measure })),
  );
}

/** Cells that lack the same of one funding: one line of a letter. */
export type AskedLine = { funding: Funding; missing: readonly AskedMeasure[]; years: readonly number[] };

/** What is asked for in as few lines as say it, by funding and first year; nothing of cells that lack nothing. */
export function toAskedLines(cells: readonly AskedCell[]): AskedLine[] {
  const lacking = cells.filter(({ missing }) => missing.length > 0);
  return fundings.flatMap((funding) => {
    const own = lacking.filter((cell) => cell.funding === funding);
    const groups = Map.groupBy(own, ({ missing }) => missing.join());
    return [...groups.values()].map(([first, ...rest]) => ({
      funding,
      missing: first?.missing ?? [],
      years: [first?.year ?? [], rest.map(({ year }) => year)].flat(),
    }));
  });
}

/** How many years a page asks for that names none. */
const usualYears = 5;

/** The years that are asked for where none is named: the newest five that were over on the day of the data, in which the area stood, and of which anything is missing. */
export function chooseAskedYears(
  area: Pick<Area, 'validFrom' | 'validTo'>,
  indicators: readonly Indicator[],
  asked: Asked,
  day: string,
): number[] {
  const over = asked.years.filter((year) => isOver(year, day));
  const lacking = listAskedCells(area, indicators, { ...asked, years: over }, day).filter(
    ({ missing }) => missing.length > 0,
  );
  return [...new Set(lacking.map(({ year }) => year))].slice(-usualYears);
}

function toLack(
  stood: boolean,
  { plan, actual }: Pick<AskedCell, 'plan' | 'actual'>,
  isYearOver: boolean,
): Pick<AskedCell, 'missing' | 'state'> {
  if (!stood) return { missing: [], state: 'not_existing' };
  const lacksPlan = !isWhole(plan);
  const lacksActual = !isWhole(actual) || actual?.measure !== 'actual';
  const missing = [lacksPlan ? 'plan' : [], lacksActual && isYearOver ? 'actual' : []].flat();
  if (missing.length > 0)
    return { missing: askedMeasures.filter((one) => missing.includes(one)), state: 'lacking' };
  return { missing: [], state: lacksActual ? 'running' : 'known' };
}

function isWhole(operand: Operand | null): boolean {
  return operand !== null && !isPart(operand);
}

function isOver(year: number, day: string): boolean {
  return day > `${year}-12-31`;
}
