import type { Asked } from './stored-tables.ts';

/** Counts figures and claims anew by area, source and year: the database goes over its indexes once. */
export async function countRows({ transaction, provider }: Asked): Promise<void> {
  const years =
    provider === 'postgresql'
      ? `string_agg(DISTINCT "yearFrom"::text, ',')`
      : `group_concat(DISTINCT "yearFrom")`;
  const statements = [
    ...['AreaCount', 'SourceCount', 'YearCount'].map((table) => `DELETE FROM "${table}"`),
    `INSERT INTO "AreaCount" ("areaId", "figures", "claims", "years")
     SELECT "id", ${countOf('Figure', 'areaId')}, ${countOf('Claim', 'areaId')},
       COALESCE((SELECT ${years} FROM "Figure" WHERE "areaId" = "owner"."id" AND "yearFrom" = "yearTo"), '')
     FROM "Area" AS "owner"`,
    `INSERT INTO "SourceCount" ("sourceId", "figures", "claims")
     SELECT "id", ${countOf('Figure', 'sourceId')}, ${countOf('Claim', 'sourceId')} FROM "Source" AS "owner"`,
    `INSERT INTO "YearCount" ("year", "figures")
     SELECT "yearFrom", COUNT(*) FROM "Figure" WHERE "yearFrom" = "yearTo" GROUP BY "yearFrom"`,
  ];
  for (const statement of statements) await transaction.$executeRawUnsafe(statement);
}

function countOf(table: string, column: string): string {
  return `(SELECT COUNT(*) FROM "${table}" WHERE "${column}" = "owner"."id")`;
}
