import type { Page } from '@playwright/test';

/** Moves the pointer, as a reader does before anything else: a page's first sign of life (docs/decisions/0014). */
export async function movePointer(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(3, 3);
}

/** Moves the pointer and waits until the page's framework has started. */
export async function startPage(page: Page): Promise<void> {
  await movePointer(page);
  await page.waitForFunction(() => {
    const [link] = document.querySelectorAll('.chart-tools a');
    return link && Object.keys(link).some((name) => name.startsWith('__reactProps'));
  });
}
