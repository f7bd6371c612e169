import type { Database } from './open-database.ts';

/** The hash of the bundle that was kept last and when, read now; null before the first. It comes after its data release. */
export async function readNewestBundle(database: Database): Promise<{ name: string; at: Date } | null> {
  const bundle = await database.bundle.findFirst({
    orderBy: { createdAt: 'desc' },
    select: { sha256: true, createdAt: true },
  });
  return bundle && { name: bundle.sha256, at: bundle.createdAt };
}
