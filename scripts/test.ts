import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { settingNames } from '#lib/server/environment.ts';
import { e2eSettings } from './e2e-settings.ts';
import { findBrowser } from './find-browser.ts';
import { prepareBuild, prepareDatabase, prepareSources } from './prepare.ts';
import { readArguments } from './read-arguments.ts';
import { commands, runNode } from './run.ts';

const results = '.var/test-results';
const parts = ['code', 'unit', 'e2e'] as const;
type Part = (typeof parts)[number];
type Totals = { passed: number; failed: number };

const UnitTotals = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});
const E2eTotals = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  /** What failed outside every test: a server that did not start, a worker that ended. */
  errors: z.array(z.object({ message: z.string().optional(), stack: z.string().optional() })),
});

const usage = 'npm test [-- code|unit|e2e|pictures] [--accept]';
const {
  values: { accept: acceptsPictures },
  places: [asked],
} = readArguments({ usage, options: { accept: { type: 'boolean', default: false } }, places: 1 });
const onlyPictures = asked === 'pictures';
const wanted = parts.filter(
  (part) => asked === undefined || asked === part || (onlyPictures && part === 'e2e'),
);
if (wanted.length === 0) {
  console.error(`There are no tests called ${asked}.\nThe command is: ${usage}`);
  process.exit(1);
}
// Settings of the shell are those of a site that runs elsewhere; programs of the tests say nothing about colours.
for (const name of [...settingNames, 'NO_COLOR']) delete process.env[name];
// Many tests start a program of this project: what Node made of its sources serves the next one.
process.env.NODE_COMPILE_CACHE ??= resolve('.var/compile-cache');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let failed = 0;
let passed = 0;
for (const part of wanted) {
  const started = performance.now();
  const totals = part === 'code' ? await checkCode() : await runTests(part);
  passed += totals.passed;
  failed += totals.failed;
  console.log(`${part}: ${Math.round((performance.now() - started) / 1000)} s`);
}
if (passed === 0) failed = Math.max(failed, 1);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What needs no test: format and lint, types, the files of data/, beside each other. Each counts as one. */
async function checkCode(): Promise<Totals> {
  await prepareSources();
  await runNode([commands.next, 'typegen']);
  const checks = [
    [commands.biome, 'ci', '--error-on-warnings', '.'],
    // From nothing: what an earlier run kept hides errors in files whose own imports did not change.
    [commands.tsc, '--noEmit', '--incremental', 'false'],
    ['scripts/data-check.ts'],
  ];
  const ends = await Promise.all(checks.map((check) => succeeds(runNode(check))));
  const succeeded = ends.filter(Boolean).length;
  return { passed: succeeded, failed: checks.length - succeeded };
}

/** A runner that fails without a failed test counts as one. */
async function runTests(part: Exclude<Part, 'code'>): Promise<Totals> {
  const hasSucceeded = await succeeds(part === 'unit' ? runUnit() : runE2e());
  const totals = readTotals(part);
  return { ...totals, failed: totals.failed + (hasSucceeded || totals.failed > 0 ? 0 : 1) };
}

/** Whether a program ended well; it prints itself what failed. */
async function succeeds(run: Promise<void>): Promise<boolean> {
  return run.then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    },
  );
}

async function runUnit(): Promise<void> {
  await prepareSources();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`];
  await runNode([commands.vitest, 'run', ...reporters]);
}

async function runE2e(): Promise<void> {
  process.env.CHROMIUM_PATH = findBrowser();
  Object.assign(process.env, e2eSettings);
  await prepareDatabase({ always: true });
  await prepareBuild();
  const accept = acceptsPictures ? ['--update-snapshots=all'] : [];
  await runNode([commands.playwright, 'test', ...(onlyPictures ? ['--project=pictures', ...accept] : [])]);
}

function readTotals(part: Exclude<Part, 'code'>): Totals {
  try {
    const report: unknown = JSON.parse(readFileSync(`${results}/${part}.json`, 'utf8'));
    if (part === 'unit') {
      const { numPassedTests, numFailedTests } = UnitTotals.parse(report);
      return { passed: numPassedTests, failed: numFailedTests };
    }
    const { stats, errors } = E2eTotals.parse(report);
    for (const { stack, message } of errors) console.error(`Outside every test: ${stack ?? message}`);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
