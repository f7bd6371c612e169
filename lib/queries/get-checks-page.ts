import 'server-only';
import { type CheckFilters, toCheckParameters } from '#lib/addresses/checks-address.ts';
import { type Checks, countVerdicts, narrowChecks, splitByKind } from '#lib/domain/narrow-checks.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { countDataset } from './count-dataset.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listChecks } from './list-checks.ts';
import { listYears } from './list-years.ts';

/** What an address of /checks narrows the page to, the parameters whose value does not exist, and what there is to choose from; years newest first. */
export type CheckChoice = {
  filters: CheckFilters;
  wrong: (keyof CheckFilters)[];
  areas: AreaSummary[];
  regions: AreaSummary[];
  years: number[];
};

export type ChecksPage = CheckChoice &
  Pick<Checks, 'claims' | 'totals'> & {
    /** Of all percentages, however the page is narrowed. */
    counts: ReturnType<typeof countVerdicts>;
    disputed: ReturnType<typeof splitByKind>;
    /** The day of the data (ISO). */
    retrievedOn: string | null;
  };

/** What an address of /checks narrows the page to, as far as there is such. */
export async function getCheckChoice(asked: QueryString): Promise<CheckChoice> {
  const [areas, years] = await Promise.all([listAreas(), listYears()]);
  const regions = areas.filter(({ kind }) => kind === 'region' || kind === 'nation');
  const known = { regions: regions.map(({ id }) => id), years };
  const { value, wrong } = readParameters(toCheckParameters(known), asked);
  return {
    filters: value,
    wrong: wrong.map(({ parameter }) => parameter),
    areas,
    regions,
    years: years.toReversed(),
  };
}

/** What /checks shows. All checks are cached together, their combinations of filters are narrowed at each request. */
export async function getChecksPage(asked: QueryString): Promise<ChecksPage> {
  const [choice, checks, { retrievedOn }] = await Promise.all([
    getCheckChoice(asked),
    listChecks(),
    countDataset(),
  ]);
  const { claims, totals, cells } = narrowChecks(checks, choice.areas, choice.filters);
  return {
    ...choice,
    counts: countVerdicts(checks.claims),
    claims,
    totals,
    disputed: splitByKind(cells),
    retrievedOn,
  };
}
