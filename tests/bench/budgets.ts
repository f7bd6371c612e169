import { gzipSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '#scripts/find-browser.ts';
import { movePointer } from '#tests/e2e/start-page.ts';

// Budgets of a running site (npm start): JavaScript on the wire and Lighthouse mobile, medians of three, on a quiet machine. Prints, and exits 1 when one is missed.
const [site = 'http://localhost:3000', ...asked] = process.argv.slice(2);
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
  await fetch(site + path);
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await runLighthouse(site + path));
  for (const category of categories) {
    const score = median(runs.map(({ scores }) => scores[category]));
    const isExempt = category === 'seo' && isCombination(path);
    report(`${path} ${category}`, String(score), isExempt || score >= minimum[category]);
  }
  for (const { audit, name, maximum, digits } of metrics) {
    const value = median(runs.map(({ values }) => values[audit]));
    report(`${path} ${name}`, value.toFixed(digits), value <= maximum);
  }
}

/** One of countless choices of a comparison, which asks not to be indexed: the page without a choice stands for all. */
function isCombination(path: string): boolean {
  return path.startsWith('/vi/compare?');
}

async function runLighthouse(url: string) {
  const chrome = await launch({ chromePath: executablePath, chromeFlags: flags });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      onlyCategories: [...categories],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    const { lhr } = result;
    const toScore = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
    const toValue = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY;
    return {
      scores: {
        performance: toScore('performance'),
        accessibility: toScore('accessibility'),
        'best-practices': toScore('best-practices'),
        seo: toScore('seo'),
      },
      values: {
        'largest-contentful-paint': toValue('largest-contentful-paint'),
        'total-blocking-time': toValue('total-blocking-time'),
        'cumulative-layout-shift': toValue('cumulative-layout-shift'),
      },
    };
  } finally {
    chrome.kill();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(what: string, value: string, kept: boolean): void {
  if (!kept) missed += 1;
  console.log(`${kept ? 'kept  ' : 'MISSED'} ${what}: ${value}`);
}
