import 'server-only';
import type { Area, Claim, Figure, Note, Source } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { figureInclude, toClaim, toFigure, toNote } from './to-figure.ts';

export type SourceSummary = Source & { figureCount: number; claimCount: number };
export type SourcePage = { source: Source; figures: Figure[]; claims: Claim[]; notes: Note[]; areas: Area[] };

const inOrder = { orderBy: { position: 'asc' } } as const;

/** All sources in the order of the file with how many figures and claims each gave. Cached until an import. */
export async function listSources(): Promise<SourceSummary[]> {
  'use cache';
  cacheDataset();
  return readSources();
}

/** The same, read now. */
export async function readSources(): Promise<SourceSummary[]> {
  const rows = await getDatabase().source.findMany({
    ...inOrder,
    include: { _count: { select: { figures: true, claims: true } } },
  });
  return rows.map(({ _count, ...source }) => ({
    ...source,
    figureCount: _count.figures,
    claimCount: _count.claims,
  }));
}

/** One source with everything taken from it and the areas it speaks of; null when there is none. Cached until an import. */
export async function getSourcePage(id: string): Promise<SourcePage | null> {
  'use cache';
  cacheDataset();
  const row = await getDatabase().source.findUnique({
    where: { id },
    include: {
      figures: { ...inOrder, include: { ...figureInclude, area: true } },
      claims: { ...inOrder, include: { source: true, area: true, baseArea: true } },
      notes: { ...inOrder, include: { source: true, area: true } },
    },
  });
  if (!row) return null;
  const { figures, claims, notes, ...source } = row;
  const areas = [...figures, ...claims, ...notes].map(({ area }) => area);
  const baseAreas = claims.flatMap(({ baseArea }) => baseArea ?? []);
  return {
    source,
    figures: figures.map(({ area, ...figure }) => toFigure(figure)),
    claims: claims.map(({ area, baseArea, ...claim }) => toClaim(claim)),
    notes: notes.map(({ area, ...note }) => toNote(note)),
    areas: [...new Map([...areas, ...baseAreas].map((area) => [area.id, area])).values()],
  };
}
