-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('added', 'changed', 'removed');

-- AlterTable
ALTER TABLE "DataRelease" ADD COLUMN     "noteDate" TEXT,
ADD COLUMN     "noteEn" TEXT,
ADD COLUMN     "noteVi" TEXT;

-- CreateTable
CREATE TABLE "RowChange" (
    "release" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "tableName" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "before" TEXT,
    "after" TEXT,

    CONSTRAINT "RowChange_pkey" PRIMARY KEY ("release","position")
);

-- CreateIndex
CREATE INDEX "RowChange_tableName_rowId_idx" ON "RowChange"("tableName", "rowId");

-- AddForeignKey
ALTER TABLE "RowChange" ADD CONSTRAINT "RowChange_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
