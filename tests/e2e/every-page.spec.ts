import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, overflowOf, testOnOnePage as test } from './open-page.ts';
import { movePointer } from './start-page.ts';

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
  '/regions/phia-bac-2025',
  '/regions/phia-bac',
  '/regions/ca-nuoc',
  '/changes',
  '/changes/1',
  '/changes?page=99',
  '/provinces/nghe-an/figures',
  '/sources/baonghean-nghe-an-2002-2018/figures?page=2',
  '/years',
  '/years/2021',
  '/years/2018?boundaries=2025',
  '/years/2002',
  '/coverage',
  '/coverage?funding=national',
  '/ask',
  '/ask?area=ha-giang&year=2019,2020&funding=national,local',
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
  '/trust',
  '/method',
  '/accessibility',
  '/data',
  '/sources',
  '/sources/daibieunhandan-2022-hoi-nghi-phia-bac-xvi',
];
/**
 * The first page of each kind is seen in both languages; others of its kind, which have its parts and its words, in one, by turns.
 */
const visits = paths.flatMap((path, index) => {
  const isFirst = paths.findIndex((one) => toKind(one) === toKind(path)) === index;
  const locales = isFirst ? (['vi', 'en'] as const) : ([index % 2 === 0 ? 'vi' : 'en'] as const);
  return locales.map((locale) => ({ path, locale }));
});

/**
 * Every page is seen on the narrowest phone in the light theme, then on a desk in the dark one; a theme changes colours only, so that both widths and both
 * themes are seen. Axe, which takes longest, is asked on one screen in each language.
 */
const screens = [
  { width: 320, colorScheme: 'light', axeIn: 'vi' },
  { width: 1280, colorScheme: 'dark', axeIn: 'en' },
] as const;
/** A key that stands where its message should. */
const rawKey =
  /\b(area|ask|home|trust|vocabulary|reason|chart|figures|site|checks|compare|search|maps|years|coverage|changes|formula|memberSum|projects|map|embed|method|accessibility|terms|takeAway|selection|dataPage|dictionary)\.(?!(csv|json)\b)[a-zA-Z]/;

for (const { path, locale } of visits) {
  test(`/${locale}${path} fits`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/${locale}${path}`);
    expect.soft(await measureShift(page), 'moves after a jump, in CSS pixels').toBeLessThan(1);
    expect.soft(await page.locator('html').getAttribute('lang')).toBe(locale);
    await openFolds(page);
    for (const { width, colorScheme, axeIn } of screens) {
      await test.step(`${width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await drawCharts(page);
        expect.soft(await overflowOf(page), 'scrolls sideways').toBe(0);
        expect.soft(await listBrokenButtons(page), 'buttons of one word on two lines').toEqual([]);
        expect.soft(await readWords(page), 'raw keys').not.toMatch(rawKey);
        // Else what lies under the bar that stays in view counts as covered.
        await page.evaluate(() => scrollTo(0, 0));
        if (locale === axeIn) expect.soft(await findViolations(page), 'what axe finds').toEqual([]);
        expect.soft(await listTwins(page), 'groups with one name').toEqual([]);
        expect
          .soft(
            await page.locator(':is(table, thead, tbody, tr, th, td)[role]').count(),
            'parts of tables with a role',
          )
          .toBe(0);
      });
    }
    if (locale === 'en' && path !== '/changes')
      expect.soft(await listUnmarkedVietnamese(page), 'Vietnamese without lang').toEqual([]);
    await test.step('320 px with letters twice as large', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await enlargeLetters(page);
      expect.soft(await overflowOf(page), 'scrolls sideways').toBe(0);
    });
  });
}

/** What kind of page a path without its language is of: "/provinces/…" are all alike. */
function toKind(path: string): string {
  const [, section = '', name] = path.split('?', 1)[0]?.split('/') ?? [];
  return name ? `${section}/…${path.includes('/figures') ? '/figures' : ''}` : section;
}

/** What the page says, without programs and names of columns, in which a dot may stand between words. */
async function readWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const code = [...document.querySelectorAll<HTMLElement>('pre, code')];
    for (const { style } of code) style.visibility = 'hidden';
    const words = document.body.innerText;
    for (const { style } of code) style.visibility = '';
    return words;
  });
}

/** What is folded is seen as well: it has to fit, to be read and to be named like all else. */
async function openFolds(page: Page) {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

/** Charts come alive when they come into view, but for the grid of a comparison: walk down the page and wait for each, asked often. */
async function drawCharts(page: Page) {
  await movePointer(page);
  for (const chart of await page.locator('.chart-frame:visible:not(:has(.comparison-grid))').all()) {
    await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const isDrawn = () => chart.getAttribute('data-drawn');
    await expect.poll(isDrawn, { message: 'a chart is drawn', intervals: [25] }).toBe('true');
  }
}

/** Letters twice as large, as a reader sets them in the browser. */
async function enlargeLetters(page: Page) {
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
}

/** Buttons of one word that stands on two lines. */
async function listBrokenButtons(page: Page): Promise<string[]> {
  return page.locator('button:visible').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const word = button.textContent?.trim() ?? '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        if (!/\s/.test(word) && range.getClientRects().length > 1) return [word];
      }
      return [];
    }),
  );
}

/** Names that two groups of fields share. */
async function listTwins(page: Page): Promise<string[]> {
  const names = await page.locator('fieldset > legend').allInnerTexts();
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/**
 * Vietnamese words on an English page that no `lang` tells, but for the subject's name, examples of amounts, the currency in notes of the data, the reader's own words and names of places in
 * notes in our words.
 */
async function listUnmarkedVietnamese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const isMeant =
        !element ||
        element.closest(':is(script, style, code, pre, .search-title, .prose-list, .try-links, [lang=""])');
      if (isMeant || element.closest('[lang]')?.getAttribute('lang') === 'vi') continue;
      const text = (node.textContent ?? '').replaceAll(
        /khuyến công( mở)?|KCĐP|130,4 tỷ|(?<=[bm]illion )đồng/gi,
        '',
      );
      if (/đ|\u0300|\u0301|\u0303|\u0309|\u031b|\u0323/iu.test(text.normalize('NFD')))
        found.push(text.trim());
    }
    return found;
  });
}

/**
 * How far what the reader sees after a jump to the end moves in the next frames, in CSS pixels. What is laid out only as it comes into view would push it away
 * from under the pointer, and another link would be pressed.
 */
async function measureShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    scrollTo(0, document.documentElement.scrollHeight);
    const isSeen = (link: Element) =>
      link.getBoundingClientRect().top > 0 && link.getClientRects().length > 0;
    const seen = [...document.querySelectorAll('main a, footer a')].filter(isSeen);
    const tops = () => seen.map((link) => link.getBoundingClientRect().top);
    const before = tops();
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return Math.max(0, ...tops().map((top, index) => Math.abs(top - (before[index] ?? 0))));
  });
}
