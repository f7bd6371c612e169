-- CreateEnum
CREATE TYPE "CoverageState" AS ENUM ('plan_and_actual', 'plan_only', 'actual_only', 'other_only');

-- CreateEnum
CREATE TYPE "CoverageFunding" AS ENUM ('any', 'total', 'national', 'local');

-- CreateEnum
CREATE TYPE "CheckList" AS ENUM ('claims', 'totals', 'conflict', 'revised', 'agreeing', 'parts');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('consistent', 'differs', 'unchecked');

-- CreateTable
CREATE TABLE "ComputedState" (
    "id" INTEGER NOT NULL,
    "release" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,

    CONSTRAINT "ComputedState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoverageCell" (
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "funding" "CoverageFunding" NOT NULL,
    "state" "CoverageState" NOT NULL,
    "partYear" BOOLEAN NOT NULL,
    "estimate" BOOLEAN NOT NULL,
    "acrossFundings" BOOLEAN NOT NULL,
    "figures" INTEGER NOT NULL,

    CONSTRAINT "CoverageCell_pkey" PRIMARY KEY ("areaId","year","funding")
);

-- CreateTable
CREATE TABLE "CheckRow" (
    "list" "CheckList" NOT NULL,
    "rowId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "verdict" "Verdict",
    "position" INTEGER NOT NULL,

    CONSTRAINT "CheckRow_pkey" PRIMARY KEY ("list","rowId")
);

-- CreateTable
CREATE TABLE "AreaCount" (
    "areaId" TEXT NOT NULL,
    "figures" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "years" TEXT NOT NULL,

    CONSTRAINT "AreaCount_pkey" PRIMARY KEY ("areaId")
);

-- CreateTable
CREATE TABLE "SourceCount" (
    "sourceId" TEXT NOT NULL,
    "figures" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,

    CONSTRAINT "SourceCount_pkey" PRIMARY KEY ("sourceId")
);

-- CreateTable
CREATE TABLE "YearCount" (
    "year" INTEGER NOT NULL,
    "figures" INTEGER NOT NULL,

    CONSTRAINT "YearCount_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE INDEX "CoverageCell_funding_idx" ON "CoverageCell"("funding");

-- CreateIndex
CREATE INDEX "CheckRow_list_yearTo_position_idx" ON "CheckRow"("list", "yearTo" DESC, "position");

-- CreateIndex
CREATE INDEX "CheckRow_areaId_idx" ON "CheckRow"("areaId");

-- AddForeignKey
ALTER TABLE "CoverageCell" ADD CONSTRAINT "CoverageCell_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckRow" ADD CONSTRAINT "CheckRow_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaCount" ADD CONSTRAINT "AreaCount_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceCount" ADD CONSTRAINT "SourceCount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
