-- CreateTable
CREATE TABLE "ComputedPart" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "ComputedPart_pkey" PRIMARY KEY ("kind","key")
);
