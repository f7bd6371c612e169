import type { Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;
export const widths = [360, 1280] as const;

/** Waits until the site's own fonts are there, so that a picture never shows their stand-ins. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
