import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Claim, Figure, Source } from '#lib/domain/figure.ts';
import type { PrintedState, Unsourced } from '#lib/domain/printed-state.ts';
import { getDatabase } from './database.ts';
import { readClaimOperands } from './read-claim-operands.ts';
import type { CheckedRelease } from './read-undone-releases.ts';
import { toClaim } from './to-figure.ts';

/** SQLite takes 999 parameters in a statement of Prisma's. */
const idsAtOnce = 500;

/** What is printed now as far as the verdicts need it that these releases may have changed. */
export async function readPrintedState(releases: readonly CheckedRelease[]): Promise<PrintedState> {
  const figures = releases.flatMap(({ undone }) => undone.figures);
  const claims = releases.flatMap(({ undone }) => undone.claims);
  const changedSources = releases.flatMap(({ undone }) => undone.sources).map(({ rowId }) => rowId);
  const former = claims.flatMap(({ before }) => before ?? []);
  const areas = new Set([
    ...figures.flatMap(({ before }) => before?.area ?? []),
    ...(await readAreasOf(
      figures.map(({ rowId }) => rowId),
      changedSources,
    )),
  ]);
  const standing = await readClaims(
    [...areas],
    claims.map(({ rowId }) => rowId),
  );
  const operands = await readClaimOperands([...standing, ...former]);
  const named = [...figures.flatMap(({ before }) => before ?? []), ...former].map(({ source }) => source);
  const found = [...standing, ...operands].map(({ source }) => source);
  return {
    figures: toMap(operands.map((row): Unsourced<Figure> => ({ ...row, source: row.source.id }))),
    claims: toMap(standing.map((row): Unsourced<Claim> => ({ ...row, source: row.source.id }))),
    sources: toMap([...found, ...(await readSources(named))]),
  };
}

/** The areas of the figures that are there now, of these ids or from these sources. */
async function readAreasOf(ids: readonly string[], sources: readonly string[]): Promise<string[]> {
  const ask = (where: { id: { in: string[] } } | { sourceId: { in: string[] } }) =>
    getDatabase().figure.findMany({ where, select: { areaId: true }, distinct: ['areaId'] });
  const rows = [
    ...(await inTurns(ids, (some) => ask({ id: { in: some } }))),
    ...(await inTurns(sources, (some) => ask({ sourceId: { in: some } }))),
  ];
  return rows.map(({ areaId }) => areaId);
}

/** The percentages of these areas, that compare with one of them, or of these ids, each once. */
async function readClaims(areas: readonly string[], ids: readonly string[]): Promise<Claim[]> {
  const ask = (where: Prisma.ClaimWhereInput) =>
    getDatabase().claim.findMany({ where, include: { source: true } });
  const rows = [
    ...(await inTurns(areas, (some) =>
      ask({ OR: [{ areaId: { in: some } }, { baseAreaId: { in: some } }] }),
    )),
    ...(await inTurns(ids, (some) => ask({ id: { in: some } }))),
  ];
  return [...toMap(rows.map(toClaim)).values()];
}

function readSources(ids: readonly string[]): Promise<Source[]> {
  return inTurns([...new Set(ids)], (some) => getDatabase().source.findMany({ where: { id: { in: some } } }));
}

async function inTurns<Row>(ids: readonly string[], ask: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce)
    rows.push(...(await ask(ids.slice(start, start + idsAtOnce))));
  return rows;
}

function toMap<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
