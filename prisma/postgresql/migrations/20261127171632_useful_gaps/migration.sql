-- CreateTable
CREATE TABLE "UsefulGap" (
    "rank" INTEGER NOT NULL,
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "funding" "Funding" NOT NULL,
    "measure" "Measure" NOT NULL,
    "completes" INTEGER NOT NULL,
    "pairs" TEXT NOT NULL,
    "rollUps" TEXT NOT NULL,
    "regionSums" TEXT NOT NULL,

    CONSTRAINT "UsefulGap_pkey" PRIMARY KEY ("rank")
);

-- CreateIndex
CREATE INDEX "UsefulGap_funding_rank_idx" ON "UsefulGap"("funding", "rank");

-- CreateIndex
CREATE INDEX "UsefulGap_areaId_idx" ON "UsefulGap"("areaId");

-- AddForeignKey
ALTER TABLE "UsefulGap" ADD CONSTRAINT "UsefulGap_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE CASCADE ON UPDATE CASCADE;
