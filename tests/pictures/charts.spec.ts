import { expect, test } from '#tests/e2e/open-page.ts';
import { settle, themes, widths } from './settle.ts';

const charts = [
  ['plan-actual', '/vi/regions/phia-bac', '#plan-actual'],
  ['plan-actual-caveats', '/vi/provinces/nghe-an', '#plan-actual'],
  ['completion', '/vi/regions/phia-bac', '#completion'],
  ['share', '/vi/regions/phia-bac', '#share'],
  ['compare-chart', '/vi/compare?areas=phia-bac,phia-nam', '#charts'],
] as const;

for (const [name, path, section] of charts) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`the chart ${name} as drawn on the server and in the browser, ${theme}, ${width} px`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await settle(page);
        const figure = page.locator(`section:has(> ${section}) figure:visible`).first();
        await expect(figure).toHaveScreenshot(`${name}-still-${theme}-${width}.png`);
        await page.mouse.move(5, 5);
        await page.mouse.move(6, 6);
        await figure.locator('.recharts-surface').first().waitFor();
        await expect(figure).toHaveScreenshot(`${name}-${theme}-${width}.png`);
      });
    }
  }
}

for (const boundaries of ['reported', '2025'] as const) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`the map ${boundaries}, ${theme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/vi/map?year=2018&measure=plan&funding=national&boundaries=${boundaries}`);
        await settle(page);
        await expect(page.locator('figure').first()).toHaveScreenshot(
          `map-${boundaries}-${theme}-${width}.png`,
        );
      });
    }
  }
}
