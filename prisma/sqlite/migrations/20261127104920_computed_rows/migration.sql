-- CreateTable
CREATE TABLE "ComputedState" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "release" INTEGER NOT NULL,
    "rules" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "CoverageCell" (
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "funding" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "partYear" BOOLEAN NOT NULL,
    "estimate" BOOLEAN NOT NULL,
    "acrossFundings" BOOLEAN NOT NULL,
    "figures" INTEGER NOT NULL,

    PRIMARY KEY ("areaId", "year", "funding"),
    CONSTRAINT "CoverageCell_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckRow" (
    "list" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "verdict" TEXT,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("list", "rowId"),
    CONSTRAINT "CheckRow_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AreaCount" (
    "areaId" TEXT NOT NULL PRIMARY KEY,
    "figures" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "years" TEXT NOT NULL,
    CONSTRAINT "AreaCount_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceCount" (
    "sourceId" TEXT NOT NULL PRIMARY KEY,
    "figures" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    CONSTRAINT "SourceCount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "YearCount" (
    "year" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "figures" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "CoverageCell_funding_idx" ON "CoverageCell"("funding");

-- CreateIndex
CREATE INDEX "CheckRow_list_yearTo_position_idx" ON "CheckRow"("list", "yearTo" DESC, "position");

-- CreateIndex
CREATE INDEX "CheckRow_areaId_idx" ON "CheckRow"("areaId");
