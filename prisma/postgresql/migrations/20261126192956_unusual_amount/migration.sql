-- AlterEnum
ALTER TYPE "CaveatCode" ADD VALUE 'unusual_amount';
