-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('province', 'municipality', 'region', 'nation');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('ministry', 'province', 'law', 'news', 'other');

-- CreateEnum
CREATE TYPE "SourceLanguage" AS ENUM ('vi', 'en', 'other');

-- CreateEnum
CREATE TYPE "Funding" AS ENUM ('national', 'local', 'total');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('plan', 'actual', 'estimate', 'matched', 'investment', 'contracted', 'requested');

-- CreateEnum
CREATE TYPE "Period" AS ENUM ('FY', 'M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'M11', 'ROUND', 'UNDATED');

-- CreateEnum
CREATE TYPE "Bound" AS ENUM ('exact', 'over', 'under', 'about');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('high', 'medium');

-- CreateEnum
CREATE TYPE "CaveatCode" AS ENUM ('private_capital_possible', 'one_round', 'one_activity', 'partial_scope', 'funding_inferred', 'measure_inferred', 'year_inferred', 'area_inferred', 'cutoff_unknown', 'underway', 'machine_translated', 'programme_aim', 'rate_repeated', 'revised', 'mixed_programme');

-- CreateEnum
CREATE TYPE "MemberCertainty" AS ENUM ('printed', 'inferred');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('completion', 'growth', 'share');

-- CreateEnum
CREATE TYPE "ClaimBase" AS ENUM ('plan_same_year', 'plan_prev_year', 'actual_prev_year', 'same_period_prev_year', 'total_plan_same_year', 'area_total', 'funding_total', 'unknown');

-- CreateEnum
CREATE TYPE "NoteTopic" AS ENUM ('allocation', 'use', 'target', 'context');

-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL,
    "kind" "AreaKind" NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "officialCode" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "legalSource" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AreaChange" (
    "fromAreaId" TEXT NOT NULL,
    "toAreaId" TEXT NOT NULL,
    "effectiveOn" TEXT NOT NULL,
    "legalSource" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AreaChange_pkey" PRIMARY KEY ("fromAreaId","toAreaId")
);

-- CreateTable
CREATE TABLE "AreaMember" (
    "regionId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "certainty" "MemberCertainty" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AreaMember_pkey" PRIMARY KEY ("regionId","areaId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "publishedOn" TEXT,
    "language" "SourceLanguage" NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "retrievedOn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "period" "Period" NOT NULL,
    "funding" "Funding" NOT NULL,
    "measure" "Measure" NOT NULL,
    "amountVnd" BIGINT NOT NULL,
    "stepVnd" BIGINT NOT NULL,
    "bound" "Bound" NOT NULL,
    "projects" INTEGER,
    "confidence" "Confidence" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Caveat" (
    "figureId" TEXT NOT NULL,
    "code" "CaveatCode" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Caveat_pkey" PRIMARY KEY ("figureId","code")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "period" "Period" NOT NULL,
    "funding" "Funding" NOT NULL,
    "measure" "Measure" NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "valuePct" TEXT NOT NULL,
    "stepPct" TEXT NOT NULL,
    "bound" "Bound" NOT NULL,
    "base" "ClaimBase" NOT NULL,
    "baseAreaId" TEXT,
    "confidence" "Confidence" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "topic" "NoteTopic" NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "DataRelease" (
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "importedAt" TIMESTAMP(3) NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,

    CONSTRAINT "DataRelease_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "Area_kind_position_idx" ON "Area"("kind", "position");

-- CreateIndex
CREATE INDEX "AreaChange_toAreaId_idx" ON "AreaChange"("toAreaId");

-- CreateIndex
CREATE INDEX "AreaMember_areaId_idx" ON "AreaMember"("areaId");

-- CreateIndex
CREATE INDEX "Source_position_idx" ON "Source"("position");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_position_key" ON "Figure"("position");

-- CreateIndex
CREATE INDEX "Figure_areaId_yearFrom_funding_measure_idx" ON "Figure"("areaId", "yearFrom", "funding", "measure");

-- CreateIndex
CREATE INDEX "Figure_sourceId_idx" ON "Figure"("sourceId");

-- CreateIndex
CREATE INDEX "Figure_yearFrom_yearTo_idx" ON "Figure"("yearFrom", "yearTo");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_position_key" ON "Claim"("position");

-- CreateIndex
CREATE INDEX "Claim_areaId_yearFrom_idx" ON "Claim"("areaId", "yearFrom");

-- CreateIndex
CREATE INDEX "Claim_baseAreaId_idx" ON "Claim"("baseAreaId");

-- CreateIndex
CREATE INDEX "Claim_sourceId_idx" ON "Claim"("sourceId");

-- CreateIndex
CREATE INDEX "Note_areaId_year_idx" ON "Note"("areaId", "year");

-- CreateIndex
CREATE INDEX "Note_sourceId_idx" ON "Note"("sourceId");

-- AddForeignKey
ALTER TABLE "AreaChange" ADD CONSTRAINT "AreaChange_fromAreaId_fkey" FOREIGN KEY ("fromAreaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaChange" ADD CONSTRAINT "AreaChange_toAreaId_fkey" FOREIGN KEY ("toAreaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaMember" ADD CONSTRAINT "AreaMember_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaMember" ADD CONSTRAINT "AreaMember_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Caveat" ADD CONSTRAINT "Caveat_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_baseAreaId_fkey" FOREIGN KEY ("baseAreaId") REFERENCES "Area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
