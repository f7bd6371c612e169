-- CreateTable
CREATE TABLE "ComputedPart" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("kind", "key")
);
