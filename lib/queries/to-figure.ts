import 'server-only';
import type { Prisma } from '#lib/database/open-database.ts';
import type { Claim, Figure, Note } from '#lib/domain/figure.ts';

/** What a query reads with every figure; caveats unordered, since SQLite's parameters bound an ordered list. */
export const figureInclude = { source: true, caveats: true } satisfies Prisma.FigureInclude;

type FigureRow = Prisma.FigureGetPayload<{ include: typeof figureInclude }>;
type ClaimRow = Prisma.ClaimGetPayload<{ include: { source: true } }>;
type NoteRow = Prisma.NoteGetPayload<{ include: { source: true } }>;

/** The database's row as our figure. */
export function toFigure({ areaId, sourceId, cellKey, caveats, ...row }: FigureRow): Figure {
  const inOrder = caveats.toSorted((a, b) => a.position - b.position);
  return { ...row, area: areaId, caveats: inOrder.map(({ code }) => code) };
}

/** The database's row as our claim. */
export function toClaim({ areaId, baseAreaId, sourceId, ...row }: ClaimRow): Claim {
  return { ...row, area: areaId, baseArea: baseAreaId };
}

/** The database's row as our note. */
export function toNote({ areaId, sourceId, ...row }: NoteRow): Note {
  return { ...row, area: areaId };
}
