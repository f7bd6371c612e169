-- AlterTable
ALTER TABLE "RowChange" ADD COLUMN "areaId" TEXT;

-- The area of what is kept already, from the row's own text.
UPDATE "RowChange" SET "areaId" = json_extract(COALESCE("after", "before"), '$.area') WHERE "tableName" IN ('figures', 'claims');

-- CreateIndex
CREATE INDEX "RowChange_areaId_release_position_idx" ON "RowChange"("areaId", "release" DESC, "position");
