import { type Checks, computeChecks } from '#lib/domain/checks.ts';
import { readPrinted } from '#tests/naive/read-printed.ts';

/** All checks of the dataset, each kind in the order of the files, computed from everything that is printed: what the rows that imports compute must say. */
export async function listChecks(): Promise<Checks> {
  const { figures, claims } = await readPrinted();
  return computeChecks(figures, claims);
}
