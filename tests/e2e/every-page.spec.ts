import { AxeBuilder } from '@axe-core/playwright';
import { expect, overflowOf, test } from './open-page.ts';

const paths = [
  '',
  '/provinces',
  '/provinces?boundaries=2025',
  '/provinces/vinh-phuc',
  '/provinces/nghe-an',
  '/provinces/lam-dong',
  '/provinces/phu-tho-2025',
  '/provinces/bac-ninh-2025',
  '/provinces/vinh-long-2025',
  '/provinces/bac-lieu',
  '/regions',
  '/regions/phia-bac',
  '/regions/phia-bac-2025',
  '/regions/ca-nuoc',
  '/changes',
  '/years',
  '/years/2021',
  '/years/2018?boundaries=2025',
  '/years/2002',
  '/coverage',
  '/coverage?funding=national',
  '/map',
  '/map?year=2018&measure=completion',
  '/map?year=2021&measure=figures&boundaries=2025',
  '/map?boundaries=2025',
  '/search',
  '/search?q=hai%20duong',
  '/search?q=nghe%20an%202016',
  '/search?q=atlantis',
  '/compare',
  '/compare?areas=nghe-an,thanh-hoa,phia-bac',
  '/compare?areas=phia-bac,phia-nam&measure=completion',
  '/checks',
  '/checks?verdict=differs&region=phia-bac',
  '/provinces/ninh-binh',
  '/method',
  '/accessibility',
  '/data',
  '/sources',
  '/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi',
];
const widths = [360, 1280];
/** The size of targets is a rule of WCAG 2.2 AA that axe leaves off by itself. */
const everyRule = { rules: { 'target-size': { enabled: true } } };

for (const path of paths) {
  for (const locale of ['vi', 'en']) {
    test(`/${locale}${path} fits phones and desks, and axe finds nothing in either theme`, async ({
      page,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const width of colorScheme === 'light' ? widths.toReversed() : widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`/${locale}${path}`);
          await scrollThrough(page);
          expect(await overflowOf(page), `${width} px`).toBe(0);
        }
        await layOutAll(page);
        // On the last of the widths: a phone's in the light theme, a desk's in the dark one.
        const { violations } = await new AxeBuilder({ page }).options(everyRule).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      }
      expect(await page.locator('body').innerText()).not.toMatch(
        /\b(area|vocabulary|reason|chart|figures|site|checks|compare|search|maps|years|coverage|changes|formula|memberSum|projects|map|embed|method|accessibility|terms|takeAway|dataPage|dictionary)\.(?!(csv|json)\b)[a-zA-Z]/,
      );
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    });
  }
}

/** Charts load when they come into view: walk down the page so that all of them are there. */
async function scrollThrough(page: import('@playwright/test').Page) {
  for (const figure of await page.locator('figure:visible').all()) await figure.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
}

/** What is laid out only as it comes into view has no size that axe could measure. */
async function layOutAll(page: import('@playwright/test').Page) {
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll<HTMLElement>('.formula, .source-list li, .unit-list li'))
      entry.style.contentVisibility = 'visible';
  });
}
