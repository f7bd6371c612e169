-- The id of a note that is there already: area, year, topic and source, and its order among the notes of these from the second on, as lib/dataset/row-id.ts derives it.

-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "id" TEXT;

UPDATE "Note" SET "id" = concat_ws('/', "areaId", "year", "topic", "sourceId", CASE WHEN "ordinal" > 1 THEN "ordinal" END)
FROM (SELECT "position" AS "place", ROW_NUMBER() OVER (PARTITION BY "areaId", "year", "topic", "sourceId" ORDER BY "position") AS "ordinal" FROM "Note") AS "numbered"
WHERE "place" = "position";

-- AlterTable
ALTER TABLE "Note" DROP CONSTRAINT "Note_pkey",
ALTER COLUMN "id" SET NOT NULL,
ADD CONSTRAINT "Note_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "Note_position_key" ON "Note"("position");
