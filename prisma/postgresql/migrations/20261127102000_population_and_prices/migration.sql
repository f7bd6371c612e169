-- Inhabitants of areas and the nation's consumer prices, with what the rules of data/ promise of one row.

-- CreateEnum
CREATE TYPE "PopulationStage" AS ENUM ('preliminary', 'estimate');

-- CreateEnum
CREATE TYPE "PriceBase" AS ENUM ('previous_year');

-- CreateTable
CREATE TABLE "Population" (
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "inhabitants" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "stage" "PopulationStage",
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Population_pkey" PRIMARY KEY ("areaId","year"),
    CONSTRAINT "Population_inhabitants" CHECK ("inhabitants" > 0),
    CONSTRAINT "Population_step" CHECK ("step" > 0),
    CONSTRAINT "Population_multiple" CHECK ("inhabitants" % NULLIF("step", 0) = 0)
);

-- CreateTable
CREATE TABLE "PriceIndex" (
    "year" INTEGER NOT NULL,
    "indexPct" TEXT NOT NULL,
    "base" "PriceBase" NOT NULL,
    "stepPct" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PriceIndex_pkey" PRIMARY KEY ("year"),
    CONSTRAINT "PriceIndex_index" CHECK (CAST("indexPct" AS NUMERIC) > 0),
    CONSTRAINT "PriceIndex_step" CHECK (CAST("stepPct" AS NUMERIC) > 0)
);

-- CreateIndex
CREATE UNIQUE INDEX "Population_position_key" ON "Population"("position");

-- CreateIndex
CREATE INDEX "Population_sourceId_idx" ON "Population"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "PriceIndex_position_key" ON "PriceIndex"("position");

-- CreateIndex
CREATE INDEX "PriceIndex_sourceId_idx" ON "PriceIndex"("sourceId");

-- AddForeignKey
ALTER TABLE "Population" ADD CONSTRAINT "Population_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Population" ADD CONSTRAINT "Population_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceIndex" ADD CONSTRAINT "PriceIndex_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
