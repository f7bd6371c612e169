import 'server-only';
import { cache } from 'react';
import { type CheckFilters, toCheckParameters } from '#lib/addresses/checks-address.ts';
import { type CheckList, hasVerdicts } from '#lib/domain/check-list.ts';
import { type Paging, parsePageNumber, toPageOf, toPaging } from '#lib/domain/paging.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { getComputedDatabase } from './computed-database.ts';
import { countCheckLists, countClaimVerdicts } from './count-checks.ts';
import { countDataset } from './count-dataset.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listYears } from './list-years.ts';
import { readCheckRows, toCheckWhere } from './read-check-rows.ts';

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
  counts: Awaited<ReturnType<typeof countClaimVerdicts>>;
  /** Of what the page is narrowed to. */
  lists: Awaited<ReturnType<typeof countCheckLists>>;
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

/** As Next reads an address. */
type Asked = Readonly<Record<string, string | string[] | undefined>>;

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

/**
 * What /checks shows: a page of one list, of the number that the address says or of the percentage that it names. Put together once for the head and the body of
 * a page.
 */
export const getChecksPage = cache(async (asked: Asked): Promise<ChecksPage> => {
  const [choice, { retrievedOn }] = await Promise.all([getCheckChoice(asked), countDataset()]);
  const shown = await readShown(choice.filters, parsePageNumber(asked.page));
  return { ...choice, ...shown, hasVerdicts: hasVerdicts(choice.filters.list), retrievedOn };
});

/** The rows of one page alone are read, and kept for each address until an import. */
async function readShown(filters: CheckFilters, page: number): Promise<ShownChecks> {
  'use cache';
  cacheDataset();
  const where = toCheckWhere(filters);
  const [counts, lists] = await Promise.all([countClaimVerdicts(), countCheckLists(where)]);
  const total = lists.find(({ name }) => name === filters.list)?.count ?? 0;
  const asked = filters.claim === null ? page : await findPageOfClaim(filters.claim, where);
  const found = toPaging(total, pageSize, asked);
  const paging = found ?? toPaging(total, pageSize, 1);
  if (!paging) throw new Error('A list has a first page');
  const shown = await readCheckRows(filters.list, where, paging);
  return { counts, lists, shown, paging, isWrong: found === null };
}

/** The page of the printed percentages on which one stands, NaN when it is not among them. */
async function findPageOfClaim(claim: string, where: ReturnType<typeof toCheckWhere>): Promise<number> {
  const { checkRow } = await getComputedDatabase();
  const own = await checkRow.findFirst({ where: { AND: [where, { list: 'claims', rowId: claim }] } });
  if (!own) return Number.NaN;
  const { yearTo, position } = own;
  const isBefore = { OR: [{ yearTo: { gt: yearTo } }, { yearTo, position: { lt: position } }] };
  return toPageOf(await checkRow.count({ where: { AND: [where, { list: 'claims' }, isBefore] } }), pageSize);
}
