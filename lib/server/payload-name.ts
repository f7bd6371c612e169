import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What the payloads of all pages of one data release and one build are called, so that none is read into the document of another (docs/decisions/0068). Null
 * while the release is unknown.
 */
export function toPayloadName(release: string | null, build = '.next'): string | null {
  if (release === null) return null;
  const content = JSON.stringify([release, readBuildId(build)]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** Null where nothing is built, as in tests. */
function readBuildId(build: string): string | null {
  try {
    return readFileSync(`${build}/BUILD_ID`, 'utf8');
  } catch {
    return null;
  }
}
