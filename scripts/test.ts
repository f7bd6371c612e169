import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { findBrowser } from './find-browser.ts';
import { prepareBuild, prepareDatabase } from './prepare.ts';
import { commands, runNode } from './run.ts';

const results = '.var/test-results';
const parts = ['unit', 'e2e'] as const;
type Part = (typeof parts)[number];

const UnitTotals = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});
const E2eTotals = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  /** What failed outside every test: a server that did not start, a worker that ended. */
  errors: z.array(z.object({ message: z.string().optional(), stack: z.string().optional() })),
});

const [asked, ...options] = process.argv.slice(2);
const onlyPictures = asked === 'pictures';
const wanted = parts.filter(
  (part) => asked === undefined || asked === part || (onlyPictures && part === 'e2e'),
);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let failed = 0;
let passed = 0;
for (const part of wanted) {
  const succeeded = await runPart(part);
  const totals = readTotals(part);
  passed += totals.passed;
  failed += totals.failed + (succeeded || totals.failed > 0 ? 0 : 1);
}
if (passed === 0) failed = Math.max(failed, 1);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one part and answers whether it ended well; the runner itself prints what failed. */
async function runPart(part: Part): Promise<boolean> {
  const run = part === 'unit' ? runUnit : runE2e;
  return run().then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    },
  );
}

async function runUnit(): Promise<void> {
  await runNode(['scripts/generate-client.ts']);
  await runNode(['scripts/generate-map.ts']);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`];
  await runNode([commands.vitest, 'run', ...reporters]);
}

async function runE2e(): Promise<void> {
  process.env.CHROMIUM_PATH = findBrowser();
  process.env.DATABASE_URL = 'file:.var/e2e/khuyen-cong.db';
  await prepareDatabase({ always: true });
  await prepareBuild();
  const accept = options.includes('--accept') ? ['--update-snapshots=all'] : [];
  await runNode([commands.playwright, 'test', ...(onlyPictures ? ['--project=pictures', ...accept] : [])]);
}

function readTotals(part: Part): { passed: number; failed: number } {
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
