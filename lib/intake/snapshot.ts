import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bytes of every CSV file of a dataset folder at one moment, by file name. */
export type Snapshot = ReadonlyMap<string, Buffer>;

export function takeSnapshot(folder: string): Snapshot {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Names of files that differ between two snapshots, appeared or vanished. */
export function listDifferences(before: Snapshot, after: Snapshot): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    return !old || !fresh || !old.equals(fresh);
  });
}

/** Hands a temporary folder with the snapshot's files to `use` and removes it afterwards. */
export async function withFolder<Result>(
  snapshot: Snapshot,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-add-'));
  try {
    for (const [name, bytes] of snapshot) writeFileSync(join(folder, name), bytes);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
