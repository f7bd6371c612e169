import 'server-only';
import { type CheckFilters, toCheckParameters } from '#lib/addresses/checks-address.ts';
import {
  type CheckList,
  countLists,
  findPageOfClaim,
  hasVerdicts,
  toListPage,
} from '#lib/domain/check-list.ts';
import { countVerdicts, narrowChecks } from '#lib/domain/narrow-checks.ts';
import { type Paging, parsePageNumber } from '#lib/domain/paging.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { countDataset } from './count-dataset.ts';
import { cacheDataset } from './dataset-cache.ts';
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

/** One page of one list of checks; `isWrong` when it is the first because there is none of the number or percentage asked for. */
type ShownChecks = {
  /** Of all percentages, however the page is narrowed. */
  counts: ReturnType<typeof countVerdicts>;
  /** Of what the page is narrowed to. */
  lists: ReturnType<typeof countLists>;
  shown: CheckList;
  paging: Paging;
  isWrong: boolean;
};

export type ChecksPage = CheckChoice &
  ShownChecks & {
    /** Whether a verdict can be chosen for the rows shown. */
    hasVerdicts: boolean;
    /** The day of the data (ISO). */
    retrievedOn: string | null;
  };

/** Rows to a page of a list. */
const pageSize = 20;

/** What an address of /checks narrows the page to, as far as there is such. A percentage asked for by its id stands in the list of percentages. */
export async function getCheckChoice(asked: QueryString): Promise<CheckChoice> {
  const [areas, years] = await Promise.all([listAreas(), listYears()]);
  const regions = areas.filter(({ kind }) => kind === 'region' || kind === 'nation');
  const known = { regions: regions.map(({ id }) => id), years };
  const { value, wrong } = readParameters(toCheckParameters(known), asked);
  return {
    filters: value.claim ? { ...value, list: 'claims' } : value,
    wrong: wrong.map(({ parameter }) => parameter),
    areas,
    regions,
    years: years.toReversed(),
  };
}

/** What /checks shows: a page of one list, of the number that the address says or of the percentage that it names. */
export async function getChecksPage(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Promise<ChecksPage> {
  const [choice, { retrievedOn }] = await Promise.all([getCheckChoice(asked), countDataset()]);
  const shown = await readShown(choice.filters, parsePageNumber(asked.page));
  return { ...choice, ...shown, hasVerdicts: hasVerdicts(choice.filters.list), retrievedOn };
}

/** The rows of one page alone are kept for each address, until an import. */
async function readShown(filters: CheckFilters, page: number): Promise<ShownChecks> {
  'use cache';
  cacheDataset();
  const [checks, areas] = await Promise.all([listChecks(), listAreas()]);
  const narrowed = narrowChecks(checks, areas, filters);
  const number = filters.claim === null ? page : findPageOfClaim(narrowed, filters.claim, pageSize);
  const found = number === null ? null : toListPage(narrowed, filters.list, number, pageSize);
  const first = found ?? toListPage(narrowed, filters.list, 1, pageSize);
  if (!first) throw new Error('A list has a first page');
  const [counts, lists] = [countVerdicts(checks.claims), countLists(narrowed)];
  return { counts, lists, ...first, isWrong: found === null };
}
