import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const serverOnly = fileURLToPath(new URL('tests/setup/server-only.ts', import.meta.url));
/** Pure functions, for which it does not matter what ran before in the process. */
const rules = [
  'lib/{addresses,api,dataset,domain,export,intake,map,search,words}/**/*.test.ts',
  'i18n/*.test.ts',
  'tests/naive/*.test.ts',
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
          name: 'rules',
          include: rules,
          setupFiles: unitSetup,
          // Rules keep nothing between calls: files share what they import, which takes longer than their tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,app,i18n,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: rules,
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
