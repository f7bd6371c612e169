import 'server-only';
import { type ClaimCheck, createClaimChecker } from '#lib/domain/claim-check.ts';
import type { Area, Figure, Note, Source } from '#lib/domain/figure.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { type DataRelease, getDataRelease } from './data-release.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';
import { listRevisions } from './list-revisions.ts';
import { readClaimOperands } from './read-claim-operands.ts';
import { figureInclude, toClaim, toFigure, toNote } from './to-figure.ts';

/** One source with everything taken from it. */
export type SourcePage = {
  source: Source;
  figures: Figure[];
  /** Its percentages with our recomputation. */
  checks: ClaimCheck[];
  notes: Note[];
  /** The areas that it speaks of or compares with. */
  areas: Area[];
  /** The latest correction of each figure, by its id. */
  revisions: Map<string, Revision>;
  release: DataRelease | null;
};

const inOrder = { orderBy: { position: 'asc' } } as const;

/** What the page of a source shows; null when there is none of this id. Cached until an import. */
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
  const printed = claims.map(({ area, baseArea, ...claim }) => toClaim(claim));
  const [operands, revisions, release] = await Promise.all([
    printed.length > 0 ? readClaimOperands(printed) : [],
    listRevisions(figures.map((figure) => figure.id)),
    getDataRelease(),
  ]);
  return {
    source,
    figures: figures.map(({ area, ...figure }) => toFigure(figure)),
    checks: printed.map(createClaimChecker(operands)),
    notes: notes.map(({ area, ...note }) => toNote(note)),
    areas: [...new Map([...areas, ...baseAreas].map((area) => [area.id, area])).values()],
    revisions,
    release,
  };
}
