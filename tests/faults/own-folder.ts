import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for one trial. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'khuyen-cong-faults-'));
}
