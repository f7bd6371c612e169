-- CreateTable
CREATE TABLE "ReleaseCount" (
    "release" INTEGER NOT NULL,
    "tableName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL,

    PRIMARY KEY ("release", "tableName", "kind"),
    CONSTRAINT "ReleaseCount_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RowChange_release_tableName_position_idx" ON "RowChange"("release", "tableName", "position");

-- Counts of the releases that are there: lines as changes.csv has them (lib/domain/list-differences.ts), where an empty list is an empty text.
INSERT INTO "ReleaseCount" ("release", "tableName", "kind", "rows", "lines")
SELECT "release", "tableName", "kind", COUNT(*), SUM((
    SELECT COUNT(*) FROM (
        SELECT "key" FROM json_each(COALESCE("row"."before", '{}'))
        UNION SELECT "key" FROM json_each(COALESCE("row"."after", '{}'))
    ) AS "columns"
    LEFT JOIN json_each(COALESCE("row"."before", '{}')) AS "old" ON "old"."key" = "columns"."key"
    LEFT JOIN json_each(COALESCE("row"."after", '{}')) AS "new" ON "new"."key" = "columns"."key"
    WHERE COALESCE(NULLIF("old"."value", '[]'), '') <> COALESCE(NULLIF("new"."value", '[]'), '')
))
FROM "RowChange" AS "row"
GROUP BY "release", "tableName", "kind";
