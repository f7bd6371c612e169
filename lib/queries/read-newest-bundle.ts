import 'server-only';
import { getDatabase } from './database.ts';

/** The hash of the bundle that was kept last and when, read now; null before the first. It comes after its data release. */
export async function readNewestBundle(): Promise<{ name: string; at: Date } | null> {
  const bundle = await getDatabase().bundle.findFirst({
    orderBy: { createdAt: 'desc' },
    select: { sha256: true, createdAt: true },
  });
  return bundle && { name: bundle.sha256, at: bundle.createdAt };
}
