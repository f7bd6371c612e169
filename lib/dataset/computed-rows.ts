import { importPatience, lockImports } from '#lib/database/import-lock.ts';
import { type Database, providerOf } from '#lib/database/open-database.ts';
import { listClaimAreas } from '#lib/domain/claim-formula.ts';
import type { Area, Claim } from '#lib/domain/figure.ts';
import type { TiedArea } from './choose-examples.ts';
import { computeArea } from './computed-area.ts';
import { writeComputedParts } from './computed-parts.ts';
import { countRows } from './count-rows.ts';
import { createAreaReader, type PrintedArea } from './read-printed-area.ts';
import { getRulesFingerprint } from './rules-fingerprint.ts';
import type { Asked } from './stored-tables.ts';
import { type Columns, insertRows, toBatches } from './write-rows.ts';

const tables = ['CoverageCell', 'CheckRow', 'ComputedPart'] as const;

/**
 * Computes the rows that pages read instead of all figures (prisma/schema.prisma, ComputedState) from what the database has, in the transaction of an import: of
 * `areas`, or of all. Holds the figures of an area and of those that it is compared with.
 */
export async function writeComputedRows(
  asked: Asked,
  release: number,
  areas: ReadonlySet<string> | 'all',
): Promise<void> {
  const { transaction } = asked;
  const rows = await transaction.area.findMany({
    orderBy: { position: 'asc' },
    include: {
      predecessors: { orderBy: { position: 'asc' }, include: { from: true } },
      members: { orderBy: { position: 'asc' }, select: { areaId: true } },
    },
  });
  const shown = rows.filter(({ id }) => areas === 'all' || areas.has(id));
  await forget(asked, areas === 'all' ? 'all' : [...areas]);
  const read = await createAreaReader(asked);
  const add = createBuffers(asked);
  for (const area of shown) await addArea(area, read, add);
  await add.end();
  await countRows(asked);
  await writeComputedParts(asked, rows);
  const state = { release, rules: getRulesFingerprint() };
  await transaction.computedState.upsert({ where: { id: 1 }, create: { id: 1, ...state }, update: state });
}

/** Whether the computed rows are those of this release by the rules of this code. */
export async function areComputedRowsCurrent({ transaction }: Asked, release: number): Promise<boolean> {
  const state = await transaction.computedState.findUnique({ where: { id: 1 } });
  return state?.release === release && state.rules === getRulesFingerprint();
}

/** Computes all rows of a database whose newest release has none yet, or some by other rules. Answers whether there was anything to do. */
export async function fillComputedRows(database: Database): Promise<boolean> {
  const provider = providerOf(database);
  if (await isCurrent({ transaction: database, provider })) return false;
  return database.$transaction(async (transaction) => {
    await lockImports(database, transaction);
    const asked = { transaction, provider };
    const last = await findNewest(asked);
    if (!last || (await areComputedRowsCurrent(asked, last.number))) return false;
    await writeComputedRows(asked, last.number, 'all');
    return true;
  }, importPatience);
}

async function isCurrent(asked: Asked): Promise<boolean> {
  const last = await findNewest(asked);
  return last === null || areComputedRowsCurrent(asked, last.number);
}

function findNewest({ transaction }: Asked): Promise<{ number: number } | null> {
  return transaction.dataRelease.findFirst({ orderBy: { number: 'desc' }, select: { number: true } });
}

/** Claims and figures that moved stand elsewhere in the lists of checks too. */
export async function moveCheckRows({ transaction }: Asked): Promise<void> {
  for (const [table, condition] of [
    ['Claim', `= 'claims'`],
    ['Figure', `<> 'claims'`],
  ])
    await transaction.$executeRawUnsafe(
      `UPDATE "CheckRow" SET "position" = "moved"."position" FROM "${table}" AS "moved" WHERE "moved"."id" = "rowId" AND "list" ${condition}`,
    );
}

async function forget({ transaction }: Asked, areas: readonly string[] | 'all'): Promise<void> {
  const batches = areas === 'all' ? [undefined] : [...toBatches(areas)].map((batch) => ({ in: batch }));
  for (const areaId of batches) {
    await transaction.coverageCell.deleteMany({ where: { areaId } });
    await transaction.checkRow.deleteMany({ where: { areaId } });
    await transaction.computedPart.deleteMany({ where: { key: areaId } });
  }
}

type Read = (area: string) => Promise<PrintedArea>;
type Buffers = ReturnType<typeof createBuffers>;

async function addArea(
  { predecessors, members, ...area }: TiedArea,
  read: Read,
  { add }: Buffers,
): Promise<void> {
  const printed = await read(area.id);
  // One after the other: a transaction has one connection.
  const former = await Array.fromAsync(predecessors, async ({ from }) => ({
    area: from,
    figures: (await read(from.id)).figures,
  }));
  const all = [printed, ...former];
  if (printed.claims.length === 0 && all.every(({ figures }) => figures.length === 0)) return;
  const others = await Array.fromAsync(listOthers(area, printed.claims), read);
  await add(
    computeArea(
      area,
      printed,
      others.flatMap(({ figures }) => figures),
      former,
    ),
  );
}

function listOthers({ id }: Area, claims: readonly Claim[]): string[] {
  return listClaimAreas(claims).filter((area) => area !== id);
}

/** Gathers rows of several areas for one statement. */
function createBuffers(asked: Asked) {
  const waiting: Record<(typeof tables)[number], Columns[]> = {
    CoverageCell: [],
    CheckRow: [],
    ComputedPart: [],
  };
  const flush = async (least: number) => {
    for (const table of tables) {
      if (waiting[table].length < least) continue;
      for (const batch of toBatches(waiting[table])) await insertRows(asked, table, batch);
      waiting[table] = [];
    }
  };
  return {
    add: async (rows: Record<(typeof tables)[number], Columns[]>) => {
      for (const table of tables) waiting[table].push(...rows[table]);
      await flush(1000);
    },
    end: () => flush(1),
  };
}
