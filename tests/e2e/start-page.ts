import type { Page } from '@playwright/test';

/** Moves the pointer, as a reader does before anything else, and waits until the page's framework has started (docs/decisions/0014). */
export async function startPage(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => {
    const [link] = document.querySelectorAll('.chart-tools a');
    return link && Object.keys(link).some((name) => name.startsWith('__reactProps'));
  });
}
