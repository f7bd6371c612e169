import { defineConfig } from '@playwright/test';
import { e2eSettings } from './scripts/e2e-settings.ts';

/** Started by scripts/test.ts, which finds the browser, fills a database of its own and builds the site. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '.var/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  projects: [
    {
      name: 'pages',
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: ['**/new-data.spec.ts', '**/two-processes.spec.ts'],
    },
    { name: 'pictures', testMatch: 'pictures/*.spec.ts' },
    {
      name: 'new data',
      testMatch: '**/new-data.spec.ts',
      dependencies: ['pages', 'pictures'],
      /* Twice it waits a minute at most for what an import brought. */
      timeout: 240_000,
    },
    {
      name: 'two processes',
      testMatch: '**/two-processes.spec.ts',
      /* Beside the import of new data: its sites have a database and pages of their own. */
      dependencies: ['pages', 'pictures'],
      /* Two starts of a site of its own, and a minute at most for what an import brought. */
      timeout: 240_000,
    },
  ],
  snapshotPathTemplate: 'tests/pictures/accepted/{arg}{ext}',
  /* What comes late on a busy machine is not wrong. */
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  reporter: [['list'], ['json', { outputFile: '.var/test-results/e2e.json' }]],
  use: {
    baseURL: e2eSettings.SITE_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    /* A page that still glides to what is pressed has moved on when the button is let go, and the click is nobody's. */
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // Each test is a new visitor: threads that make a page faster after its first second only take the processor from the others.
        '--js-flags=--single-threaded',
        // Letters as a browser with windows draws them; the one without hints them by itself.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    url: `${e2eSettings.SITE_URL}/readyz`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    env: e2eSettings,
  },
});
