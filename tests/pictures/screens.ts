import type { Page } from '@playwright/test';

/** Every picture is taken on a phone and on a desk, in both themes. */
export const screens = ([360, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

/** Opens a page for pictures, started by nothing. */
export async function openStill(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(path);
}

/** Shows the page on another screen, `height` pixels high, and waits until the site's own fonts are there, so that a picture never shows their stand-ins. */
export async function show(page: Page, { width, theme }: (typeof screens)[number], height = 900) {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
