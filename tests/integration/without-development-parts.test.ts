import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function makeFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bare-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function run(args: string[], cwd: string) {
  const env = { ...process.env, DATABASE_URL: `file:${join(cwd, 'new.db')}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each([
  ['scripts/start.ts', []],
  ['scripts/prepare.ts', ['--build']],
])('%s says in one sentence that there is neither a build nor what makes one', (program, args) => {
  const { stderr, ...rest } = run([resolve(program), ...args], makeFolder());
  expect(rest).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^There is no build to serve \(.*\bBUILD_ID\b.* missing\), and building needs the development parts, .*npm ci && npm run build first\.\n$/,
  );
});

test('a database is left as it is when the code has another schema than the build', () => {
  const folder = makeFolder({
    'prisma/schema.prisma': 'new',
    'prisma/sqlite/datasource.prisma': '',
    'prisma/sqlite/client/made-from.txt': 'old',
    'node_modules/@prisma/client/package.json': '{}',
  });
  const program = `import { prepareContent } from ${JSON.stringify(resolve('scripts/prepare-content.ts'))};
    console.log(await prepareContent());`;
  expect(run(['--input-type=module', '--eval', program], folder)).toEqual({
    status: 0,
    stdout: 'wrong\n',
    stderr:
      'The database is left as it is: the code has another schema than the build. Build anew: npm ci && npm run build\n',
  });
  expect(existsSync(join(folder, 'new.db'))).toBe(false);
});
