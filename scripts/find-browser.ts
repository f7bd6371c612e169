import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The path of a Chromium for the browser tests: CHROMIUM_PATH, Playwright's own, a system one, else Debian's package is
 * installed. Throws and says what to do when there is none and none can be installed.
 */
export function findBrowser(): string {
  return findInstalled() ?? installFromDebian();
}

function findInstalled(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...systemBrowsers].find(
    (path) => path !== '' && existsSync(path),
  );
}

function installFromDebian(): string {
  try {
    console.log('No Chromium found: installing Debian’s package chromium …');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'The browser tests need Chromium: install it (npx playwright install chromium, or your system’s package) or name one in CHROMIUM_PATH.',
    );
  }
  return '/usr/bin/chromium';
}
