import { type Amount, type Amounts, addUp, findAmount, type Place } from './amount.ts';
import { chooseShown } from './choose-shown.ts';
import { listCaveats, type PrintedRow, type Published } from './published.ts';

const noPlanOfAYear =
  /^(one_round|one_activity|partial_scope|programme_aim|rate_repeated|private_capital_possible)$/;

/**
 * DESIGN §3, "Same report first": the plan that the source of the actual prints itself for that area, year and funding, a total also as the sum of
 * its national and local plans. An actual of several sources has no report of its own.
 */
export function findReportPlan(published: Published, place: Place, actual: Amount): Amount | null {
  const [source, ...others] = new Set(actual.figures.map((figure) => figure.source));
  if (source === undefined || others.length > 0) return null;
  const printed = choosePlan(published, place, source);
  if (printed || place.funding !== 'total') return printed;
  const national = choosePlan(published, { ...place, funding: 'national' }, source);
  const local = choosePlan(published, { ...place, funding: 'local' }, source);
  return national && local ? addUp([national, local], 'computed') : null;
}

/** The plan of the report of an amount on today's map: of one added from predecessors the plan that each of them is measured by, added. */
export function findTodaysReportPlan(
  published: Published,
  amounts: Amounts,
  predecessors: readonly string[],
  place: Place,
  actual: Amount,
): Amount | null {
  if (actual.kind !== 'rolled_up') return findReportPlan(published, place, actual);
  const ofTheYear = { ...place, period: 'FY' };
  if (findAmount(amounts, ofTheYear, 'plan')) return null;
  const plans: Amount[] = [];
  for (const area of predecessors) {
    const own = findAmount(amounts, { ...place, area }, actual.measure);
    const ofReport = own && findReportPlan(published, { ...place, area }, own);
    const plan = ofReport ?? findAmount(amounts, { ...ofTheYear, area }, 'plan');
    if (!plan) return null;
    plans.push(plan);
  }
  return addUp(plans, 'rolled_up');
}

function choosePlan({ figures, sources }: Published, place: Place, source: string): Amount | null {
  const isHere = (row: PrintedRow) =>
    row.area === place.area &&
    row.year_from === String(place.year) &&
    row.year_to === String(place.year) &&
    row.period === 'FY' &&
    row.funding === place.funding &&
    row.measure === 'plan' &&
    row.source === source &&
    !listCaveats(row).some((caveat) => noPlanOfAYear.test(caveat));
  const printed = figures.filter(isHere);
  if (printed.length === 0) return null;
  const shown = chooseShown(printed, sources);
  return {
    vnd: BigInt(shown.amount_vnd),
    measure: 'plan',
    kind: 'printed',
    figures: [shown],
    standing: 'only',
  };
}
