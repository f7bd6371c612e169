import 'server-only';
import { getJsonFunctions } from '#lib/database/json-functions.ts';
import { providerOf } from '#lib/database/open-database.ts';
import { readJsonLists } from '#lib/database/read-json-lists.ts';
import type { Contender } from '#lib/domain/precedence.ts';
import { getDatabase } from './database.ts';

/** What decides which figure of a cell is shown. */
export type Rival = Contender & { cellKey: string };

/** All figures of those of these cells that have several, with what decides which of them is shown, in no order, read now. At most a page's cells are given. */
export async function readRivals(cellKeys: readonly string[]): Promise<Rival[]> {
  const database = getDatabase();
  const { array, list, elements } = getJsonFunctions(providerOf(database));
  const { rivals = [] } = await readJsonLists<{ rivals: RivalText[] }>(
    database,
    `SELECT CAST(${list}(${array}(${columns})) AS TEXT) AS "rivals"
     FROM "Figure" AS rival JOIN "Source" ON "Source"."id" = rival."sourceId"
     WHERE rival."cellKey" IN (
       SELECT "cellKey" FROM "Figure" WHERE "cellKey" IN (SELECT "value" FROM ${elements}) GROUP BY "cellKey" HAVING COUNT(*) > 1
     )`,
    JSON.stringify(cellKeys),
  );
  return rivals.map(toRival);
}

const columns = `rival."cellKey", rival."position", rival."confidence", rival."bound", CAST(rival."stepVnd" AS TEXT), "Source"."kind", "Source"."publishedOn",
  (SELECT string_agg(CAST("code" AS TEXT), ';') FROM "Caveat" WHERE "figureId" = rival."id")`;
type RivalText = [
  cellKey: string,
  position: number,
  confidence: Rival['confidence'],
  bound: Rival['bound'],
  stepVnd: string,
  kind: Rival['source']['kind'],
  publishedOn: string | null,
  caveats: string | null,
];

function toRival(text: RivalText): Rival {
  const [cellKey, position, confidence, bound, stepVnd, kind, publishedOn, caveats] = text;
  return {
    cellKey,
    position,
    confidence,
    bound,
    stepVnd: BigInt(stepVnd),
    source: { kind, publishedOn },
    caveats: caveats === null ? [] : (caveats.split(';') as Rival['caveats'][number][]),
  };
}
