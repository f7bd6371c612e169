import 'server-only';
import { providerOf } from '#lib/database/open-database.ts';
import { getDatabase } from './database.ts';
import { cacheDataset } from './dataset-cache.ts';

/**
 * How many figures imports have corrected in their amount, step or bound, as findRevisions takes them. Counted by the database, so that no history is read
 * here. Cached until an import.
 */
export async function countCorrected(): Promise<number> {
  'use cache';
  cacheDataset();
  const database = getDatabase();
  const [row] =
    providerOf(database) === 'sqlite'
      ? await database.$queryRaw<Row[]>`
          SELECT COUNT(DISTINCT "rowId") AS "corrected" FROM "RowChange"
          WHERE "tableName" = 'figures' AND "kind" = 'changed'
            AND json_extract("before", '$.amountVnd', '$.stepVnd', '$.bound') <> json_extract("after", '$.amountVnd', '$.stepVnd', '$.bound')`
      : await database.$queryRaw<Row[]>`
          SELECT COUNT(DISTINCT "rowId") AS "corrected" FROM "RowChange"
          WHERE "tableName" = 'figures' AND "kind" = 'changed'
            AND ("before"::jsonb -> 'amountVnd', "before"::jsonb -> 'stepVnd', "before"::jsonb -> 'bound')
              <> ("after"::jsonb -> 'amountVnd', "after"::jsonb -> 'stepVnd', "after"::jsonb -> 'bound')`;
  return Number(row?.corrected ?? 0);
}

type Row = { corrected: bigint | number };
