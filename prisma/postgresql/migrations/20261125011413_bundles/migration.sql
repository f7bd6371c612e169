-- CreateTable
CREATE TABLE "Bundle" (
    "sha256" TEXT NOT NULL,
    "release" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Bundle_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "Bundle_release_createdAt_idx" ON "Bundle"("release", "createdAt");

-- AddForeignKey
ALTER TABLE "Bundle" ADD CONSTRAINT "Bundle_release_fkey" FOREIGN KEY ("release") REFERENCES "DataRelease"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
