import { expect, test } from '#tests/e2e/open-page.ts';
import { settle, themes, widths } from './settle.ts';

const pages = [
  ['home', '/vi'],
  ['provinces', '/vi/provinces'],
  ['province', '/vi/provinces/vinh-phuc'],
  ['region', '/vi/regions/phia-bac'],
  ['year', '/vi/years/2018'],
  ['map', '/vi/map?year=2018&measure=plan'],
  ['compare', '/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh'],
  ['search', '/vi/search?q=nghe+an+2016'],
  ['checks', '/vi/checks'],
  ['coverage', '/vi/coverage'],
  ['method', '/vi/method'],
  ['english', '/en/regions/phia-bac'],
] as const;

for (const [name, path] of pages) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`${name}, ${theme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 1200 });
        await page.goto(path);
        await settle(page);
        await expect(page).toHaveScreenshot(`${name}-${theme}-${width}.png`);
      });
    }
  }
}
