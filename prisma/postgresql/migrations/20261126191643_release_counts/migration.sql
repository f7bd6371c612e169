-- CreateTable
CREATE TABLE "ReleaseCount" (
    "release" INTEGER NOT NULL,
    "tableName" TEXT NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "rows" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL,

    CONSTRAINT "ReleaseCount_pkey" PRIMARY KEY ("release","tableName","kind")
);

-- CreateIndex
CREATE INDEX "RowChange_release_tableName_position_idx" ON "RowChange"("release", "tableName", "position");

-- AddForeignKey
ALTER TABLE "ReleaseCount" ADD CONSTRAINT "ReleaseCount_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Counts of the releases that are there: lines as changes.csv has them (lib/domain/list-differences.ts), where an empty list is an empty text.
INSERT INTO "ReleaseCount" ("release", "tableName", "kind", "rows", "lines")
SELECT "release", "tableName", "kind", COUNT(*), SUM((
    SELECT COUNT(*)
    FROM jsonb_each_text(COALESCE("row"."before", '{}')::jsonb) AS "old" ("key", "value")
    FULL JOIN jsonb_each_text(COALESCE("row"."after", '{}')::jsonb) AS "new" ("key", "value") ON "new"."key" = "old"."key"
    WHERE COALESCE(NULLIF("old"."value", '[]'), '') <> COALESCE(NULLIF("new"."value", '[]'), '')
))
FROM "RowChange" AS "row"
GROUP BY "release", "tableName", "kind";
