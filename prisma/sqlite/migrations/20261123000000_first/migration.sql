-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "officialCode" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "legalSource" TEXT,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "AreaChange" (
    "fromAreaId" TEXT NOT NULL,
    "toAreaId" TEXT NOT NULL,
    "effectiveOn" TEXT NOT NULL,
    "legalSource" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("fromAreaId", "toAreaId"),
    CONSTRAINT "AreaChange_fromAreaId_fkey" FOREIGN KEY ("fromAreaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaChange_toAreaId_fkey" FOREIGN KEY ("toAreaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AreaMember" (
    "regionId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("regionId", "areaId"),
    CONSTRAINT "AreaMember_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaMember_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "publisher" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "publishedOn" TEXT,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "retrievedOn" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "funding" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "amountVnd" BIGINT NOT NULL,
    "stepVnd" BIGINT NOT NULL,
    "bound" TEXT NOT NULL,
    "projects" INTEGER,
    "confidence" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Figure_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Caveat" (
    "figureId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("figureId", "code"),
    CONSTRAINT "Caveat_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "funding" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "valuePct" TEXT NOT NULL,
    "stepPct" TEXT NOT NULL,
    "bound" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "baseAreaId" TEXT,
    "confidence" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Claim_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_baseAreaId_fkey" FOREIGN KEY ("baseAreaId") REFERENCES "Area" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT "Note_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DataRelease" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "contentHash" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL
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
