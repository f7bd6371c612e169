-- AlterTable
ALTER TABLE "DataRelease" ADD COLUMN "fromData" BOOLEAN;
