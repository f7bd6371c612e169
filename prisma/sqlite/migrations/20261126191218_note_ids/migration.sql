-- The id of a note that is there already: area, year, topic and source, and its order among the notes of these from the second on, as lib/dataset/row-id.ts derives it.

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Note_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Note" ("id", "areaId", "noteEn", "noteVi", "position", "sourceId", "topic", "year")
SELECT "areaId" || '/' || "year" || '/' || "topic" || '/' || "sourceId" || CASE WHEN "ordinal" > 1 THEN '/' || "ordinal" ELSE '' END, "areaId", "noteEn", "noteVi", "position", "sourceId", "topic", "year"
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY "areaId", "year", "topic", "sourceId" ORDER BY "position") AS "ordinal" FROM "Note");
DROP TABLE "Note";
ALTER TABLE "new_Note" RENAME TO "Note";
CREATE UNIQUE INDEX "Note_position_key" ON "Note"("position");
CREATE INDEX "Note_areaId_year_idx" ON "Note"("areaId", "year");
CREATE INDEX "Note_sourceId_idx" ON "Note"("sourceId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
