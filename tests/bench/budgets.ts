import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { z } from 'zod';
import { findBrowser } from '#scripts/find-browser.ts';
import { movePointer } from '#tests/e2e/start-page.ts';

// Budgets of a running site (npm start): JavaScript on the wire and Lighthouse mobile, medians of three, on a quiet machine. Prints, and exits 1 when one is missed.
// With --processor-time Lighthouse takes each task for as long as it kept a processor, which other work on the machine changes little, and which is less than the clock's time on a quiet one.
const countsProcessor = process.argv.includes('--processor-time');
const [site = 'http://localhost:3000', ...asked] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const paths =
  asked.length > 0
    ? asked
    : [
        '/vi',
        '/vi/provinces/nghe-an',
        '/vi/regions/phia-bac',
        '/vi/years/2021',
        '/vi/compare',
        '/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh',
        '/vi/map',
        '/vi/checks',
      ];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const minimum = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const maximumScriptKb = 150;
/** Simulated slow 4G and a middling phone; milliseconds, and the unitless layout shift. */
const metrics = [
  { audit: 'largest-contentful-paint', name: 'largest paint, ms', maximum: 1800, digits: 0 },
  { audit: 'total-blocking-time', name: 'blocking time, ms', maximum: 50, digits: 0 },
  { audit: 'cumulative-layout-shift', name: 'layout shift', maximum: 0.02, digits: 3 },
] as const;
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
];

/** Installed apart, since a test run does not need its eighty packages. */
const folder = 'tests/bench/lighthouse';
const command = `${folder}/node_modules/lighthouse/cli/index.js`;
const Report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

/** Microseconds: what passed by the clock, and what the processor worked. */
const Trace = z.looseObject({
  traceEvents: z.array(z.looseObject({ dur: z.number().optional(), tdur: z.number().optional() })),
});

if (!existsSync(command)) {
  console.error(`Lighthouse is not installed: npm ci --prefix ${folder}`);
  process.exit(1);
}
let missed = 0;
const executablePath = findBrowser();
await measureScripts('/vi/provinces/nghe-an');
for (const path of paths) await measureLighthouse(path);
process.exitCode = missed === 0 ? 0 : 1;

/** Kilobytes of JavaScript fetched before anything is scrolled or touched, and after every chart came into view. */
async function measureScripts(path: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const run = await toKilobytes(scripts);
  await page.waitForTimeout(3000);
  const first = await toKilobytes(scripts);
  await movePointer(page);
  for (const figure of await page.locator('figure:visible').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('.recharts-surface').first().waitFor();
  }
  const all = await toKilobytes(scripts);
  await browser.close();
  report(`${path} JavaScript before interaction`, `${first.toFixed(1)} kB gzipped`, first <= maximumScriptKb);
  console.log(
    `  of which run: ${run.toFixed(1)} kB; charts, when they come alive: ${(all - first).toFixed(1)} kB more`,
  );
}

async function toKilobytes(scripts: readonly Response[]): Promise<number> {
  const files = [...new Map(scripts.map((script) => [script.url(), script])).values()];
  const sizes = await Promise.all(files.map(async (script) => gzipSync(await script.body()).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** The first request may find the page stale and make the server render it beside the browser: it is not measured. */
async function measureLighthouse(path: string): Promise<void> {
  // A connection of its own: the server has closed the one of a minute ago.
  await fetch(site + path, { headers: { connection: 'close' } });
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(runLighthouse(site + path));
  for (const category of categories) {
    const score = median(runs.map(({ toScore }) => toScore(category)));
    const isExempt = category === 'seo' && isCombination(path);
    report(`${path} ${category}`, String(score), isExempt || score >= minimum[category]);
  }
  for (const { audit, name, maximum, digits } of metrics) {
    const value = median(runs.map(({ toValue }) => toValue(audit)));
    report(`${path} ${name}`, value.toFixed(digits), value <= maximum);
  }
}

/** One of countless choices of a comparison, which asks not to be indexed: the page without a choice stands for all. */
function isCombination(path: string): boolean {
  return path.startsWith('/vi/compare?');
}

/** One run of Lighthouse's own command, which starts a browser of its own. */
function runLighthouse(url: string) {
  const gathered = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  if (countsProcessor) {
    askLighthouse([url, `--gather-mode=${gathered}`]);
    countProcessorTime(join(gathered, 'trace.json'));
  }
  const report = askLighthouse([
    url,
    '--output=json',
    ...(countsProcessor ? [`--audit-mode=${gathered}`] : []),
  ]);
  rmSync(gathered, { recursive: true });
  const { categories: scores, audits } = Report.parse(JSON.parse(report));
  return {
    toScore: (category: string) => Math.round((scores[category]?.score ?? 0) * 100),
    toValue: (audit: string) => audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY,
  };
}

function askLighthouse(asked: readonly string[]): string {
  const args = ['--quiet', `--only-categories=${categories.join(',')}`, `--chrome-flags=${flags.join(' ')}`];
  return execFileSync(process.execPath, [command, ...asked, ...args], {
    env: { ...process.env, CHROME_PATH: executablePath },
    maxBuffer: 64 * 2 ** 20,
    encoding: 'utf8',
  });
}

/** Puts the processor time of each event of a trace in place of its duration. */
function countProcessorTime(path: string): void {
  const trace = Trace.parse(JSON.parse(readFileSync(path, 'utf8')));
  const traceEvents = trace.traceEvents.map(({ dur, ...event }) =>
    dur === undefined ? event : { ...event, dur: Math.min(dur, event.tdur ?? dur) },
  );
  writeFileSync(path, JSON.stringify({ ...trace, traceEvents }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(what: string, value: string, kept: boolean): void {
  if (!kept) missed += 1;
  console.log(`${kept ? 'kept  ' : 'MISSED'} ${what}: ${value}`);
}
