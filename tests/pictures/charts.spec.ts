import { expect, test } from '#tests/e2e/open-page.ts';
import { movePointer } from '#tests/e2e/start-page.ts';
import { openStill, screens, show } from './screens.ts';

const charts = [
  ['plan-actual', '/vi/regions/phia-bac', '#plan-actual'],
  ['plan-actual-caveats', '/vi/provinces/nghe-an', '#plan-actual'],
  ['completion', '/vi/regions/phia-bac', '#completion'],
  ['share', '/vi/regions/phia-bac', '#share'],
  ['compare-chart', '/vi/compare?areas=phia-bac,phia-nam', '#charts'],
] as const;

for (const [name, path, section] of charts) {
  test(`the chart ${name} as drawn on the server and in the browser, in both themes and widths`, async ({
    page,
  }) => {
    await openStill(page, path);
    const place = page.locator(`section:has(> ${section}), details:has(> ${section})`);
    await place.evaluate((fold) => fold.toggleAttribute('open', fold.localName === 'details'));
    const figure = place.locator('figure:visible').first();
    for (const screen of screens) {
      await show(page, screen);
      await expect.soft(figure).toHaveScreenshot(`${name}-still-${screen.theme}-${screen.width}.png`);
    }
    await movePointer(page);
    await figure.locator('.recharts-surface').first().waitFor();
    for (const screen of screens) {
      await show(page, screen);
      await expect.soft(figure).toHaveScreenshot(`${name}-${screen.theme}-${screen.width}.png`);
    }
  });
}

for (const boundaries of ['reported', '2025'] as const) {
  test(`the map ${boundaries}, in both themes and widths`, async ({ page }) => {
    await openStill(page, `/vi/map?year=2018&measure=plan&funding=national&boundaries=${boundaries}`);
    for (const screen of screens) {
      await show(page, screen);
      await expect
        .soft(page.locator('figure').first())
        .toHaveScreenshot(`map-${boundaries}-${screen.theme}-${screen.width}.png`);
    }
  });
}
