import type { Claim, Figure, Source } from '#lib/domain/figure.ts';
import type { ClaimRow, FigureRow } from './dataset.ts';
import { readStoredOf } from './stored-rows.ts';
import type { Asked } from './stored-tables.ts';

/** What is printed of one area, in the order of the files. */
export type PrintedArea = { figures: Figure[]; claims: Claim[] };

/** Rows as the database writes them: amounts are digits. */
type StoredFigure = Omit<FigureRow, 'amountVnd' | 'stepVnd'> & { amountVnd: string; stepVnd: string };

/** Reads what the database has of areas, one at a time, with their sources, which are read once. */
export async function createAreaReader(asked: Asked): Promise<(area: string) => Promise<PrintedArea>> {
  const rows = await asked.transaction.source.findMany();
  const sources = new Map(rows.map((source) => [source.id, source]));
  return async (area) => {
    const figures = (await readStoredOf(asked, 'figures', area)) as unknown as StoredFigure[];
    const claims = (await readStoredOf(asked, 'claims', area)) as unknown as ClaimRow[];
    return {
      figures: figures.map((row) => ({
        ...withSource(row, sources),
        amountVnd: BigInt(row.amountVnd),
        stepVnd: BigInt(row.stepVnd),
      })),
      claims: claims.map((row) => withSource(row, sources)),
    };
  };
}

function withSource<Row extends { source: string }>(row: Row, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(row.source);
  if (!source) throw new Error(`There is no source ${row.source}`);
  return { ...row, source };
}
