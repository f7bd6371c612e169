import 'server-only';
import { type ClaimCheck, createClaimChecker } from '#lib/domain/claim-check.ts';
import type { Area, Claim, Figure, Note, Source } from '#lib/domain/figure.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { type FigureList, getFigureList } from './get-figure-list.ts';
import { readClaimOperands } from './read-claim-operands.ts';
import { toClaim, toNote } from './to-figure.ts';

/** One source with what was taken from it: the first page of its figures, as `getFigureList` has it, and the first of its percentages and notes. */
export type SourcePage = {
  source: Source;
  list: Pick<FigureList, 'figures' | 'revisions'>;
  /** Its first percentages, in the order of the file, with our recomputation. */
  checks: ClaimCheck[];
  /** Its first notes, in the order of the file. */
  notes: Note[];
  /** How much was taken from it in all. */
  counts: { figures: number; claims: number; notes: number; population: number; prices: number };
  /** What kinds of figures those are, each once. */
  kinds: FigureKind[];
  /** The areas that it speaks of or compares with, in the order of the file. */
  areas: Area[];
  release: DataRelease | null;
};

/** A measure and funding of a span of years. */
type FigureKind = Pick<Figure, 'measure' | 'funding' | 'yearFrom' | 'yearTo'>;

/** So many percentages or notes stand on the page; three times the most of one source in November 2026 would be 33. */
const mostShown = 200;

/** What the page of a source shows, of any size by as many rows; null when there is none of this id. Cached until an import. */
export async function getSourcePage(id: string): Promise<SourcePage | null> {
  'use cache';
  cacheDataset();
  const source = await getDatabase().source.findUnique({ where: { id } });
  if (!source) return null;
  const [list, claims, notes, claimCount, noteCount, population, prices, kinds, areas, release] =
    await Promise.all([
      getFigureList('source', id, 1),
      readClaims(id),
      readNotes(id),
      getDatabase().claim.count({ where: { sourceId: id } }),
      getDatabase().note.count({ where: { sourceId: id } }),
      getDatabase().population.count({ where: { sourceId: id } }),
      getDatabase().priceIndex.count({ where: { sourceId: id } }),
      readKinds(id),
      readAreas(id),
      getDataRelease(),
    ]);
  const operands = claims.length > 0 ? await readClaimOperands(claims) : [];
  return {
    source,
    list: { figures: list?.figures ?? [], revisions: list?.revisions ?? new Map() },
    checks: claims.map(createClaimChecker(operands)),
    notes,
    counts: { figures: list?.total ?? 0, claims: claimCount, notes: noteCount, population, prices },
    kinds,
    areas,
    release,
  };
}

async function readClaims(sourceId: string): Promise<Claim[]> {
  const rows = await getDatabase().claim.findMany({
    where: { sourceId },
    include: { source: true },
    orderBy: { position: 'asc' },
    take: mostShown,
  });
  return rows.map(toClaim);
}

async function readNotes(sourceId: string): Promise<Note[]> {
  const rows = await getDatabase().note.findMany({
    where: { sourceId },
    include: { source: true },
    orderBy: { position: 'asc' },
    take: mostShown,
  });
  return rows.map(toNote);
}

async function readKinds(sourceId: string): Promise<FigureKind[]> {
  const by = ['measure', 'funding', 'yearFrom', 'yearTo'] as const;
  const rows = await getDatabase().figure.groupBy({
    by: [...by],
    where: { sourceId },
    orderBy: { yearFrom: 'asc' },
  });
  return rows.map(({ measure, funding, yearFrom, yearTo }) => ({ measure, funding, yearFrom, yearTo }));
}

/** By the index of the source; asking each area whether the source has something of it takes a second of 20,000 figures. */
async function readAreas(sourceId: string): Promise<Area[]> {
  const { figure, claim, note, area } = getDatabase();
  const where = { sourceId };
  const found = await Promise.all([
    figure.groupBy({ by: ['areaId'], where }),
    claim.groupBy({ by: ['areaId', 'baseAreaId'], where }),
    note.groupBy({ by: ['areaId'], where }),
  ]);
  const ids = found
    .flat()
    .flatMap((row) => ('baseAreaId' in row ? [row.areaId, row.baseAreaId ?? []].flat() : [row.areaId]));
  return area.findMany({ where: { id: { in: [...new Set(ids)] } }, orderBy: { position: 'asc' } });
}
