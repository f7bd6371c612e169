import type { Page } from '@playwright/test';

/** Moves the pointer, as a reader does before anything else: a page's first sign of life (docs/decisions/0014). */
export async function movePointer(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(3, 3);
}

/** Moves the pointer and waits until the framework is there, on a page without charts. */
export async function awakenPage(page: Page): Promise<void> {
  await movePointer(page);
  await page.waitForFunction(() => Object.keys(document).some((name) => name.startsWith('__reactContainer')));
}

/** Moves the pointer and waits until the charts of the page answer. */
export async function startPage(page: Page): Promise<void> {
  await movePointer(page);
  await page.waitForFunction(() => {
    const [link] = document.querySelectorAll('.chart-tools a');
    return link && Object.keys(link).some((name) => name.startsWith('__reactProps'));
  });
}
