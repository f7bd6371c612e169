-- AlterTable
ALTER TABLE "DataRelease" ADD COLUMN "noteDate" TEXT;
ALTER TABLE "DataRelease" ADD COLUMN "noteEn" TEXT;
ALTER TABLE "DataRelease" ADD COLUMN "noteVi" TEXT;

-- CreateTable
CREATE TABLE "RowChange" (
    "release" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "tableName" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,

    PRIMARY KEY ("release", "position"),
    CONSTRAINT "RowChange_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RowChange_tableName_rowId_idx" ON "RowChange"("tableName", "rowId");
