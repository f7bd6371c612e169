-- What the rules of data/ promise, kept by the database too. Each figure has the key of its cell, as toCellKey of lib/domain/cell.ts makes it.

ALTER TABLE "Figure" ADD COLUMN     "cellKey" TEXT;

UPDATE "Figure" SET "cellKey" = concat_ws('|', "areaId", "yearFrom", "yearTo", "period", "funding", "measure");

ALTER TABLE "Figure" ALTER COLUMN "cellKey" SET NOT NULL;

DROP INDEX "Source_position_idx";

CREATE UNIQUE INDEX "Area_position_key" ON "Area"("position");
CREATE UNIQUE INDEX "AreaChange_position_key" ON "AreaChange"("position");
CREATE UNIQUE INDEX "AreaMember_position_key" ON "AreaMember"("position");
CREATE UNIQUE INDEX "Source_position_key" ON "Source"("position");
CREATE UNIQUE INDEX "Source_url_key" ON "Source"("url");
CREATE UNIQUE INDEX "Figure_cellKey_sourceId_amountVnd_bound_key" ON "Figure"("cellKey", "sourceId", "amountVnd", "bound");

CREATE UNIQUE INDEX "Claim_natural_key" ON "Claim"("areaId", "yearFrom", "yearTo", "period", "funding", "measure", "kind", "base", COALESCE("baseAreaId", ''), "sourceId", "valuePct", "bound");
-- Of a text, its hash: an index of PostgreSQL takes no long ones.
CREATE UNIQUE INDEX "Note_natural_key" ON "Note"("areaId", "year", "topic", "sourceId", md5("noteVi"));

ALTER TABLE "Area"
ADD CONSTRAINT "Area_dates" CHECK ("validFrom" <= "validTo");

ALTER TABLE "AreaChange"
ADD CONSTRAINT "AreaChange_areas" CHECK ("fromAreaId" <> "toAreaId");

ALTER TABLE "AreaMember"
ADD CONSTRAINT "AreaMember_areas" CHECK ("regionId" <> "areaId");

ALTER TABLE "Source"
ADD CONSTRAINT "Source_dates" CHECK ("publishedOn" <= "retrievedOn");

ALTER TABLE "Figure"
ADD CONSTRAINT "Figure_years" CHECK ("yearFrom" <= "yearTo"),
ADD CONSTRAINT "Figure_round" CHECK ("period" <> 'ROUND' OR "yearFrom" = "yearTo"),
ADD CONSTRAINT "Figure_amount" CHECK ("amountVnd" >= 0),
ADD CONSTRAINT "Figure_step" CHECK ("stepVnd" > 0),
ADD CONSTRAINT "Figure_multiple" CHECK ("amountVnd" % NULLIF("stepVnd", 0) = 0),
ADD CONSTRAINT "Figure_projects" CHECK ("projects" > 0);

ALTER TABLE "Claim"
ADD CONSTRAINT "Claim_years" CHECK ("yearFrom" <= "yearTo"),
ADD CONSTRAINT "Claim_round" CHECK ("period" <> 'ROUND' OR "yearFrom" = "yearTo"),
ADD CONSTRAINT "Claim_value" CHECK (CAST("valuePct" AS NUMERIC) >= CASE "kind" WHEN 'growth' THEN -100 ELSE 0 END),
ADD CONSTRAINT "Claim_step" CHECK (CAST("stepPct" AS NUMERIC) > 0),
ADD CONSTRAINT "Claim_base" CHECK (("base" = 'area_total') = ("baseAreaId" IS NOT NULL));

ALTER TABLE "Note"
ADD CONSTRAINT "Note_texts" CHECK ("noteVi" <> '' AND "noteEn" <> '');

ALTER TABLE "RowChange"
ADD CONSTRAINT "RowChange_texts" CHECK (("before" IS NULL) = ("kind" = 'added') AND ("after" IS NULL) = ("kind" = 'removed'));

ALTER TABLE "ReleaseCount"
ADD CONSTRAINT "ReleaseCount_counts" CHECK ("rows" > 0 AND "lines" >= 0);
