import { readFileSync } from 'node:fs';
import { expect, test } from './open-page.ts';

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** Areas of data/areas.csv, those with figures of single years that are a plan or an actual apart. */
const areas = readFileSync('data/areas.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

test.use({ javaScriptEnabled: false });

for (const locale of ['vi', 'en'] as const) {
  test(`/${locale}: every area says in the first screen what is known, with a chart that has a labelled value`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const lost: string[] = [];
    let charts = 0;
    for (const [id, kind] of areas) {
      const section = kind === 'region' || kind === 'nation' ? 'regions' : 'provinces';
      await page.goto(`/${locale}/${section}/${id}`);
      for (const screen of screens) {
        await page.setViewportSize(screen);
        const seen = await page.evaluate(() => {
          const isSeen = (element: Element) => {
            const { top, bottom, width } = element.getBoundingClientRect();
            return width > 0 && top >= 0 && bottom <= innerHeight;
          };
          const list = (selector: string) => [...document.querySelectorAll(selector)];
          return {
            verdict: list('.verdict')
              .filter(isSeen)
              .map(({ textContent }) => textContent ?? ''),
            hasChart: list('main figure svg').length > 0,
            labels: list('main figure svg text').filter(
              (text) => isSeen(text) && /^[≈<>]?\d/.test(text.textContent ?? ''),
            ).length,
            isLong: document.documentElement.scrollHeight,
          };
        });
        const place = `${section}/${id} ${screen.width}`;
        if (seen.verdict.length !== 1) lost.push(`${place}: no sentence`);
        if (seen.hasChart) charts += 1;
        if (seen.hasChart && seen.labels === 0) lost.push(`${place}: no labelled value`);
        // A unit formed of three begins with three charts.
        const most = section === 'regions' ? 6_000 : id?.endsWith('-2025') ? 3_700 : 3_500;
        if (screen.width === 390 && seen.isLong > most) lost.push(`${place}: ${seen.isLong} px long`);
      }
    }
    expect(lost).toEqual([]);
    expect(charts).toBeGreaterThan(120);
  });
}
