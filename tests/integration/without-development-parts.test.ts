import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test.each([
  ['scripts/start.ts', []],
  ['scripts/prepare.ts', ['--build']],
])('%s says in one sentence that there is neither a build nor what makes one', (program, args) => {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bare-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^There is no build to serve \(.*\bBUILD_ID\b.* missing\), and building needs the development parts, .*npm ci && npm run build first\.\n$/,
  );
});
