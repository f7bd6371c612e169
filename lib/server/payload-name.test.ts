import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toPayloadName } from './payload-name.ts';

test('payloads of another release or of another build have another name', () => {
  const build = mkdtempSync(join(tmpdir(), 'build-'));
  const nameOf = (release: string, id: string) => {
    writeFileSync(join(build, 'BUILD_ID'), id);
    return toPayloadName(release, build);
  };
  const names = [nameOf('r1', 'a'), nameOf('r2', 'a'), nameOf('r1', 'b')];
  expect(new Set(names).size).toBe(3);
  expect(nameOf('r1', 'a')).toBe(names[0]);
  for (const name of names) expect(name).toMatch(/^[\w-]{16}$/);
  rmSync(build, { recursive: true });
});

test('while the release is unknown there is none', () => {
  expect(toPayloadName(null)).toBeNull();
});
