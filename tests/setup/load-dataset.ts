import type { Transaction } from '#lib/database/open-database.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The database's content in the shape of the files. Reads every row of every table. */
export async function loadDataset(transaction: Transaction): Promise<Dataset> {
  const caveats = await transaction.caveat.findMany(inOrder);
  const caveatsOf = Map.groupBy(caveats, ({ figureId }) => figureId);
  const areaChanges = await transaction.areaChange.findMany(inOrder);
  const areaMembers = await transaction.areaMember.findMany(inOrder);
  const figures = await transaction.figure.findMany(inOrder);
  const claims = await transaction.claim.findMany(inOrder);
  const notes = await transaction.note.findMany(inOrder);
  const population = await transaction.population.findMany(inOrder);
  const priceIndex = await transaction.priceIndex.findMany(inOrder);
  return {
    areas: await transaction.area.findMany(inOrder),
    areaChanges: areaChanges.map(({ fromAreaId, toAreaId, ...row }) => ({
      ...row,
      fromArea: fromAreaId,
      toArea: toAreaId,
    })),
    areaMembers: areaMembers.map(({ regionId, areaId, ...row }) => ({
      ...row,
      region: regionId,
      area: areaId,
    })),
    sources: await transaction.source.findMany(inOrder),
    figures: figures.map(({ areaId, sourceId, cellKey, ...row }) => ({
      ...row,
      area: areaId,
      source: sourceId,
      caveats: (caveatsOf.get(row.id) ?? []).map(({ code }) => code),
    })),
    claims: claims.map(({ areaId, sourceId, baseAreaId, ...row }) => ({
      ...row,
      area: areaId,
      source: sourceId,
      baseArea: baseAreaId,
    })),
    notes: notes.map(({ areaId, sourceId, ...row }) => ({ ...row, area: areaId, source: sourceId })),
    population: population.map(({ areaId, sourceId, ...row }) => ({
      ...row,
      area: areaId,
      source: sourceId,
    })),
    priceIndex: priceIndex.map(({ sourceId, ...row }) => ({ ...row, source: sourceId })),
  };
}
