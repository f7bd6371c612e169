-- What the rules of data/ promise, kept by the database too. Each figure has the key of its cell, as toCellKey of lib/domain/cell.ts makes it.
-- SQLite takes a CHECK only with a new table. All rows are copied, and so checked, before an old table goes; tables go before those that they refer to, so that it
-- is the same whether foreign keys are on or off and whether this runs in a transaction.

CREATE TABLE "new_Area" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "officialCode" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "legalSource" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Area_dates" CHECK ("validFrom" <= "validTo")
);

CREATE TABLE "new_AreaChange" (
    "fromAreaId" TEXT NOT NULL,
    "toAreaId" TEXT NOT NULL,
    "effectiveOn" TEXT NOT NULL,
    "legalSource" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("fromAreaId", "toAreaId"),
    CONSTRAINT "AreaChange_fromAreaId_fkey" FOREIGN KEY ("fromAreaId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaChange_toAreaId_fkey" FOREIGN KEY ("toAreaId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaChange_areas" CHECK ("fromAreaId" <> "toAreaId")
);

CREATE TABLE "new_AreaMember" (
    "regionId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("regionId", "areaId"),
    CONSTRAINT "AreaMember_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaMember_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaMember_areas" CHECK ("regionId" <> "areaId")
);

CREATE TABLE "new_Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "publisher" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "publishedOn" TEXT,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "retrievedOn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Source_dates" CHECK ("publishedOn" <= "retrievedOn")
);

CREATE TABLE "new_Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "areaId" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "funding" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "cellKey" TEXT NOT NULL,
    "amountVnd" BIGINT NOT NULL,
    "stepVnd" BIGINT NOT NULL,
    "bound" TEXT NOT NULL,
    "projects" INTEGER,
    "confidence" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Figure_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "new_Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_years" CHECK ("yearFrom" <= "yearTo"),
    CONSTRAINT "Figure_round" CHECK ("period" <> 'ROUND' OR "yearFrom" = "yearTo"),
    CONSTRAINT "Figure_amount" CHECK ("amountVnd" >= 0),
    CONSTRAINT "Figure_step" CHECK ("stepVnd" > 0),
    CONSTRAINT "Figure_multiple" CHECK ("amountVnd" % NULLIF("stepVnd", 0) = 0),
    CONSTRAINT "Figure_projects" CHECK ("projects" > 0)
);

CREATE TABLE "new_Caveat" (
    "figureId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("figureId", "code"),
    CONSTRAINT "Caveat_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "new_Figure" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "new_Claim" (
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
    CONSTRAINT "Claim_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_baseAreaId_fkey" FOREIGN KEY ("baseAreaId") REFERENCES "new_Area" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "new_Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_years" CHECK ("yearFrom" <= "yearTo"),
    CONSTRAINT "Claim_round" CHECK ("period" <> 'ROUND' OR "yearFrom" = "yearTo"),
    CONSTRAINT "Claim_value" CHECK (CAST("valuePct" AS NUMERIC) >= CASE "kind" WHEN 'growth' THEN -100 ELSE 0 END),
    CONSTRAINT "Claim_step" CHECK (CAST("stepPct" AS NUMERIC) > 0),
    CONSTRAINT "Claim_base" CHECK (("base" = 'area_total') = ("baseAreaId" IS NOT NULL))
);

CREATE TABLE "new_Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "areaId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Note_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "new_Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "new_Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_texts" CHECK ("noteVi" <> '' AND "noteEn" <> '')
);

CREATE TABLE "new_RowChange" (
    "release" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "tableName" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,

    PRIMARY KEY ("release", "position"),
    CONSTRAINT "RowChange_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease" ("number") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RowChange_texts" CHECK (("before" IS NULL) = ("kind" = 'added') AND ("after" IS NULL) = ("kind" = 'removed'))
);

CREATE TABLE "new_ReleaseCount" (
    "release" INTEGER NOT NULL,
    "tableName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL,

    PRIMARY KEY ("release", "tableName", "kind"),
    CONSTRAINT "ReleaseCount_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease" ("number") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReleaseCount_counts" CHECK ("rows" > 0 AND "lines" >= 0)
);

INSERT INTO "new_Area" ("id", "kind", "nameVi", "nameEn", "officialCode", "validFrom", "validTo", "legalSource", "position") SELECT "id", "kind", "nameVi", "nameEn", "officialCode", "validFrom", "validTo", "legalSource", "position" FROM "Area";
INSERT INTO "new_AreaChange" ("fromAreaId", "toAreaId", "effectiveOn", "legalSource", "position") SELECT "fromAreaId", "toAreaId", "effectiveOn", "legalSource", "position" FROM "AreaChange";
INSERT INTO "new_AreaMember" ("regionId", "areaId", "certainty", "position") SELECT "regionId", "areaId", "certainty", "position" FROM "AreaMember";
INSERT INTO "new_Source" ("id", "title", "publisher", "url", "publishedOn", "language", "kind", "retrievedOn", "position") SELECT "id", "title", "publisher", "url", "publishedOn", "language", "kind", "retrievedOn", "position" FROM "Source";
INSERT INTO "new_Figure" ("cellKey", "id", "areaId", "yearFrom", "yearTo", "period", "funding", "measure", "amountVnd", "stepVnd", "bound", "projects", "confidence", "sourceId", "position")
SELECT "areaId" || '|' || "yearFrom" || '|' || "yearTo" || '|' || "period" || '|' || "funding" || '|' || "measure", "id", "areaId", "yearFrom", "yearTo", "period", "funding", "measure", "amountVnd", "stepVnd", "bound", "projects", "confidence", "sourceId", "position" FROM "Figure";
INSERT INTO "new_Caveat" ("figureId", "code", "position") SELECT "figureId", "code", "position" FROM "Caveat";
INSERT INTO "new_Claim" ("id", "areaId", "yearFrom", "yearTo", "period", "funding", "measure", "kind", "valuePct", "stepPct", "bound", "base", "baseAreaId", "confidence", "sourceId", "position") SELECT "id", "areaId", "yearFrom", "yearTo", "period", "funding", "measure", "kind", "valuePct", "stepPct", "bound", "base", "baseAreaId", "confidence", "sourceId", "position" FROM "Claim";
INSERT INTO "new_Note" ("id", "areaId", "year", "topic", "noteVi", "noteEn", "sourceId", "position") SELECT "id", "areaId", "year", "topic", "noteVi", "noteEn", "sourceId", "position" FROM "Note";
INSERT INTO "new_RowChange" ("release", "position", "tableName", "rowId", "kind", "before", "after") SELECT "release", "position", "tableName", "rowId", "kind", "before", "after" FROM "RowChange";
INSERT INTO "new_ReleaseCount" ("release", "tableName", "kind", "rows", "lines") SELECT "release", "tableName", "kind", "rows", "lines" FROM "ReleaseCount";

DROP TABLE "Caveat";
DROP TABLE "Figure";
DROP TABLE "Claim";
DROP TABLE "Note";
DROP TABLE "AreaMember";
DROP TABLE "AreaChange";
DROP TABLE "Source";
DROP TABLE "Area";
DROP TABLE "RowChange";
DROP TABLE "ReleaseCount";

ALTER TABLE "new_Area" RENAME TO "Area";
ALTER TABLE "new_AreaChange" RENAME TO "AreaChange";
ALTER TABLE "new_AreaMember" RENAME TO "AreaMember";
ALTER TABLE "new_Source" RENAME TO "Source";
ALTER TABLE "new_Figure" RENAME TO "Figure";
ALTER TABLE "new_Caveat" RENAME TO "Caveat";
ALTER TABLE "new_Claim" RENAME TO "Claim";
ALTER TABLE "new_Note" RENAME TO "Note";
ALTER TABLE "new_RowChange" RENAME TO "RowChange";
ALTER TABLE "new_ReleaseCount" RENAME TO "ReleaseCount";

CREATE INDEX "Area_kind_position_idx" ON "Area"("kind", "position");
CREATE INDEX "AreaChange_toAreaId_idx" ON "AreaChange"("toAreaId");
CREATE INDEX "AreaMember_areaId_idx" ON "AreaMember"("areaId");
CREATE UNIQUE INDEX "Figure_position_key" ON "Figure"("position");
CREATE INDEX "Figure_areaId_yearFrom_funding_measure_idx" ON "Figure"("areaId", "yearFrom", "funding", "measure");
CREATE INDEX "Figure_sourceId_idx" ON "Figure"("sourceId");
CREATE INDEX "Figure_yearFrom_yearTo_idx" ON "Figure"("yearFrom", "yearTo");
CREATE UNIQUE INDEX "Claim_position_key" ON "Claim"("position");
CREATE INDEX "Claim_areaId_yearFrom_idx" ON "Claim"("areaId", "yearFrom");
CREATE INDEX "Claim_baseAreaId_idx" ON "Claim"("baseAreaId");
CREATE INDEX "Claim_sourceId_idx" ON "Claim"("sourceId");
CREATE INDEX "RowChange_tableName_rowId_idx" ON "RowChange"("tableName", "rowId");
CREATE UNIQUE INDEX "Note_position_key" ON "Note"("position");
CREATE INDEX "Note_areaId_year_idx" ON "Note"("areaId", "year");
CREATE INDEX "Note_sourceId_idx" ON "Note"("sourceId");
CREATE INDEX "RowChange_release_tableName_position_idx" ON "RowChange"("release", "tableName", "position");
CREATE UNIQUE INDEX "Area_position_key" ON "Area"("position");
CREATE UNIQUE INDEX "AreaChange_position_key" ON "AreaChange"("position");
CREATE UNIQUE INDEX "AreaMember_position_key" ON "AreaMember"("position");
CREATE UNIQUE INDEX "Source_position_key" ON "Source"("position");
CREATE UNIQUE INDEX "Source_url_key" ON "Source"("url");
CREATE UNIQUE INDEX "Figure_cellKey_sourceId_amountVnd_bound_key" ON "Figure"("cellKey", "sourceId", "amountVnd", "bound");

CREATE UNIQUE INDEX "Claim_natural_key" ON "Claim"("areaId", "yearFrom", "yearTo", "period", "funding", "measure", "kind", "base", COALESCE("baseAreaId", ''), "sourceId", "valuePct", "bound");
-- An expression, since Prisma would take a plain column for an index that its schema lacks.
CREATE UNIQUE INDEX "Note_natural_key" ON "Note"("areaId", "year", "topic", "sourceId", COALESCE("noteVi", ''));
