import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Without windows, which the tests never look at, and so twice as fast. */
const shell = '/usr/bin/chromium-headless-shell';
const systemBrowsers = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The path of a Chromium for the browser tests: CHROMIUM_PATH, a system one, Playwright's own, else Debian's package is installed, which is said before.
 * Throws and says what to do when there is none and none can be installed.
 */
export function findBrowser(): string {
  return findInstalled() ?? installFromDebian();
}

function findInstalled(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', ...systemBrowsers, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
}

function installFromDebian(): string {
  console.log('No Chromium found: installing Debian’s package chromium-headless-shell with apt-get …');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'ignore',
    });
  } catch {
    throw new Error(
      'The browser tests need Chromium, and Debian’s package could not be installed here (that takes apt-get and the right to use it). Install your system’s package, or run npx playwright install chromium, or name one in CHROMIUM_PATH.',
    );
  }
  return shell;
}
