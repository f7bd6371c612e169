import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const serverOnly = fileURLToPath(new URL('tests/setup/server-only.ts', import.meta.url));
/** Files that change what others of their process would see: its state, as what runs around the framework, or a module that they replace. */
const alone = [
  'app/**/*.test.tsx',
  'lib/{next-seams,server}/**/*.test.ts',
  ...globSync('{components,i18n,lib,scripts}/**/*.test.{ts,tsx}', { cwd: import.meta.dirname }).filter(
    (file) => /\bvi\.(do)?mock\(/i.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  ),
];
const unitSetup = ['tests/setup/next-cache.ts', 'tests/setup/console-error.ts'];

export default defineConfig({
  resolve: { alias: { 'server-only': serverOnly } },
  test: {
    // One more than there are processors: some tests wait for another program or for a lock.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,i18n,lib,scripts,tests/naive}/**/*.test.{ts,tsx}'],
          exclude: alone,
          setupFiles: unitSetup,
          // Nothing is kept between calls: files share what they import, which takes longer than their tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          setupFiles: unitSetup,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // Every suite opens a database of its own; what queries remember between calls is told apart by its release.
          isolate: false,
          globalSetup: 'tests/setup/templates.ts',
          setupFiles: [
            'tests/setup/next-cache.ts',
            'tests/setup/console-error.ts',
            'tests/setup/query-database.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
