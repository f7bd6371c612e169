import 'server-only';
import type { Area, Claim, Figure, Note } from '#lib/domain/figure.ts';
import type { MemberCertainty } from '#lib/domain/vocabulary.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { readFigures } from './read-figures.ts';
import { toClaim, toNote } from './to-figure.ts';

/** A unit that another became, or came from, and the day (ISO). */
type Succession = { area: Area; effectiveOn: string; legalSource: string };
type AreaMembership = { area: Area; certainty: MemberCertainty };

/** An area with everything that is printed about it. */
export type PrintedArea = {
  area: Area;
  predecessors: Succession[];
  successors: Succession[];
  /** Conference regions that the unit belongs to, or a region's member units. */
  regions: AreaMembership[];
  members: AreaMembership[];
  figures: Figure[];
  claims: Claim[];
  notes: Note[];
};

const inOrder = { orderBy: { position: 'asc' } } as const;

/** Everything printed about one area, in the order of the files; null when there is no such area. Cached until an import. */
export async function getArea(id: string): Promise<PrintedArea | null> {
  'use cache';
  cacheDataset();
  return readArea(id);
}

/** As getArea gives it, read now. */
export async function readArea(id: string): Promise<PrintedArea | null> {
  const asked = getDatabase().area.findUnique({
    where: { id },
    include: {
      predecessors: { ...inOrder, include: { from: true } },
      successors: { ...inOrder, include: { to: true } },
      regions: { ...inOrder, include: { region: true } },
      members: { ...inOrder, include: { area: true } },
      claims: { ...inOrder, include: { source: true } },
      notes: { ...inOrder, include: { source: true } },
    },
  });
  const [row, figures] = await Promise.all([asked, readFigures({ areaId: id })]);
  if (!row) return null;
  const { predecessors, successors, regions, members, claims, notes, ...area } = row;
  return {
    area,
    predecessors: predecessors.map(({ from, effectiveOn, legalSource }) => ({
      area: from,
      effectiveOn,
      legalSource,
    })),
    successors: successors.map(({ to, effectiveOn, legalSource }) => ({
      area: to,
      effectiveOn,
      legalSource,
    })),
    regions: regions.map(({ region, certainty }) => ({ area: region, certainty })),
    members: members.map(({ area: member, certainty }) => ({ area: member, certainty })),
    figures,
    claims: claims.map(toClaim),
    notes: notes.map(toNote),
  };
}
