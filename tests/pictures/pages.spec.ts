import { expect, test } from '#tests/e2e/open-page.ts';
import { openStill, screens, show } from './screens.ts';

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
  test(`${name}, in both themes and widths`, async ({ page }) => {
    await openStill(page, path);
    for (const screen of screens) {
      await show(page, screen, 1200);
      await expect.soft(page).toHaveScreenshot(`${name}-${screen.theme}-${screen.width}.png`);
    }
  });
}
