-- CreateTable
CREATE TABLE "Bundle" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "release" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Bundle_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Bundle_release_createdAt_idx" ON "Bundle"("release", "createdAt");
