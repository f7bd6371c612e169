import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openFold, test } from './open-page.ts';
import { startPage } from './start-page.ts';

const area = '/vi/regions/phia-bac';
/** The chart of a funding's panel, which is seen where the panel is. */
const chartOf = (page: Page, funding: string) =>
  page.getByRole('figure', { name: `Kế hoạch và thực hiện: ${funding} (tỷ đồng)`, exact: true });
const choose = (page: Page, funding: string) =>
  page.locator('#plan-actual ~ .panel-switch label', { hasText: funding }).click();

/** Pages of a form: where it stands, one of its choices, and its button. */
const forms = [
  ['/vi/map?year=2023&measure=plan&funding=local', 'year', '2023', '2021', 'Xem bản đồ'],
  ['/vi/checks?year=2021', 'year', '2021', '2022', 'Lọc'],
  ['/vi/compare?areas=phia-bac,phia-nam&funding=national', 'funding', 'national', 'total', 'Xem'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [path, name, first, second, button] of forms) {
      // Its choices apply as they are made where a script runs: there is no other state to come back from.
      if (javaScriptEnabled) continue;
      test(`Back and reload show the form of ${path} as its address says`, async ({ page }) => {
        const field = page.locator(`form[data-sends] [name="${name}"]`);
        await page.goto(path);
        await field.selectOption(second);
        await page.reload();
        await expect(field).toHaveValue(first);
        const heading = await page.getByRole('heading', { level: 1 }).innerText();
        await field.selectOption(second);
        await page.getByRole('button', { name: button, exact: true }).click();
        await expect(page).not.toHaveURL(path);
        await expect(field).toHaveValue(second);
        await page.goBack();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await expect(field).toHaveValue(first);
      });
    }
  });
}

test('a page that the browser kept as it was left shows the form of its address', async ({ page }) => {
  await page.goto('/vi/map?year=2023&measure=plan&funding=local');
  const year = page.locator('.map-form [name="year"]');
  await year.evaluate((field: HTMLSelectElement) => {
    field.value = '2021';
  });
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(year).toHaveValue('2023');
});

test('the chosen funding of an area stands in address, title, citation and links, and comes back', async ({
  page,
}) => {
  await page.goto(`${area}?fbclid=IwAR0`);
  await choose(page, 'Quốc gia');
  await expect(chartOf(page, 'quốc gia')).toBeVisible();
  await expect(chartOf(page, 'tổng kinh phí')).toBeHidden();
  await expect(page).toHaveURL(/\?fbclid=IwAR0&funding=national$/);
  const isTold = async () => {
    await expect(page).toHaveTitle(/^Khu vực phía Bắc.*, kinh phí quốc gia \| Khuyến công mở$/);
    await expect(page.locator('.citation')).toContainText(', kinh phí quốc gia”');
    await expect(page.locator('.citation')).toContainText('/vi/regions/phia-bac?funding=national');
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      '/en/regions/phia-bac?funding=national',
    );
  };
  await isTold();
  // React puts the page's own title back when it comes.
  await startPage(page);
  await isTold();
  await page.reload();
  await expect(chartOf(page, 'quốc gia')).toBeVisible();
  await isTold();
  await page.goto('/vi/method');
  await page.goBack();
  await expect(chartOf(page, 'quốc gia')).toBeVisible();
  await expect(chartOf(page, 'tổng kinh phí')).toBeHidden();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('figure', { name: /^Plan and spending: national \(/ })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'National' }).first()).toBeChecked();
  await expect(page).toHaveTitle(/, national funding \|/);
});

test('a picture names the funding and the address that opens it', async ({ page }) => {
  await page.goto(`${area}?funding=national&utm_source=zalo`);
  await startPage(page);
  const chart = chartOf(page, 'quốc gia');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).toContain('/vi/regions/phia-bac?funding=national#funding-national');
  const completion = (await openFold(page, 'Tỷ lệ hoàn thành theo năm')).getByRole('figure');
  const [other] = await Promise.all([
    page.waitForEvent('download'),
    completion.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const printed = await readFile(await other.path(), 'utf8');
  expect(printed).toContain('/vi/regions/phia-bac?funding=national#completion');
});

test('a row’s fragment opens its panel alone, whatever the address says', async ({ page }) => {
  await page.goto(`${area}?funding=total#year-2021-national`);
  await expect(page.locator('tr:target')).toBeInViewport();
  await expect(chartOf(page, 'tổng kinh phí')).toBeHidden();
  await expect(page).toHaveURL(/\?funding=national#year-2021-national$/);
  await choose(page, 'Địa phương');
  await expect(chartOf(page, 'địa phương')).toBeVisible();
  await expect(chartOf(page, 'quốc gia')).toBeHidden();
});

test('a funding that does not exist is not found', async ({ request }) => {
  for (const path of [area, '/en/years/2021'])
    expect((await request.get(`${path}?funding=foreign`)).status()).toBe(404);
  expect((await request.get(`${area}?fbclid=x`)).status()).toBe(200);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of a chart opens the panel that holds it', async ({ page }) => {
    await page.goto(`${area}?funding=national#funding-national`);
    await expect(chartOf(page, 'quốc gia')).toBeVisible();
    const names = page.locator('.area-funding .panel > h3');
    for (const name of await names.all()) await expect(name).toBeVisible();
    await expect(page.locator('.area-funding .choices')).toBeHidden();
    await page.goto(`${area}#year-2021-local`);
    await expect(chartOf(page, 'địa phương')).toBeVisible();
    await expect(page.locator('tr:target')).toBeInViewport();
  });
});

for (const [path, word, hit, miss] of [
  ['/vi/provinces', 'nghe an', 'Nghệ An', 'Cà Mau'],
  ['/vi/provinces?boundaries=2025', 'ca mau', 'Cà Mau', 'Nghệ An'],
] as const) {
  test(`the filter of ${path} stands in the address, and comes back with it`, async ({ page }) => {
    const field = page.locator('[data-parameter="q"]');
    const link = (name: string) => page.locator('#units').getByRole('link', { name, exact: true }).first();
    await page.goto(path);
    await field.fill(word);
    await expect(page).toHaveURL(new RegExp(`q=${word.replace(' ', '\\+')}$`));
    await expect(link(miss)).toBeHidden();
    await link(hit).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hit);
    await page.goBack();
    await expect(field).toHaveValue(word);
    await expect(link(miss)).toBeHidden();
    await page.reload();
    await expect(link(miss)).toBeHidden();
    await expect(page).toHaveTitle(new RegExp(`“${word}”`));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/provinces\?.*q=/);
    await expect(field).toHaveValue(word);
  });
}

const selections = [
  ['/vi/compare?areas=phia-bac,phia-nam&funding=national', ['kinh phí quốc gia', 'kế hoạch và thực hiện']],
  ['/en/compare?areas=phia-bac&funding=local&scale=index', ['local funding', 'index']],
  [
    '/vi/compare?areas=phu-tho-2025&boundaries=2025&measure=completion&funding=total',
    ['tổng kinh phí', 'đơn vị hiện nay', 'tỷ lệ hoàn thành'],
  ],
  ['/vi/checks?verdict=differs&region=phia-bac&year=2021', ['kết quả “khác”', 'Khu vực phía Bắc', '2021']],
  ['/en/coverage?funding=local', ['local funding']],
  [
    '/vi/map?year=2021&measure=figures&funding=any&boundaries=2025',
    ['mọi nguồn kinh phí', 'năm 2021', 'đơn vị hiện nay'],
  ],
  ['/vi/years/2018?boundaries=2025', ['2018', 'đơn vị hiện nay']],
  ['/vi/years?boundaries=2025', ['đơn vị hiện nay']],
  ['/vi/provinces?boundaries=2025', ['đơn vị hiện nay']],
  ['/vi/search?q=nghe%20an', ['nghe an']],
] as const;

for (const [path, words] of selections) {
  test(`heading, title and citation say what ${path} is narrowed to`, async ({ page }) => {
    await page.goto(path);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const places = [heading, await page.title(), ...(await page.locator('.citation').allInnerTexts())];
    for (const place of places) for (const word of words) expect(place).toContain(word);
  });
}

test('charts, pictures and embeds of a comparison say what is compared', async ({ page, request }) => {
  const what = 'kế hoạch và thực hiện, kinh phí quốc gia';
  await page.goto('/vi/compare?areas=phia-bac,phia-nam&funding=national&zarsrc=30#charts');
  await startPage(page);
  const chart = page.locator('.compare-charts figure').first();
  await expect(chart.locator('figcaption')).toContainText(what);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'SVG' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(
    /^khu-vuc-phia-bac.*ke-hoach-va-thuc-hien-kinh-phi-quoc-gia\.svg$/,
  );
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).toContain(what);
  expect(svg).toContain(
    '/vi/compare?areas=phia-bac,phia-nam&amp;funding=national#charts'.replace('&amp;', '&#38;'),
  );
  const embed = (await chart.getByRole('link', { name: 'Nhúng' }).getAttribute('href')) ?? '';
  expect(await (await request.get(embed)).text()).toMatch(new RegExp(`<title>[^<]*${what}</title>`));
});

test('a link that came through a social network downloads and embeds the same', async ({ request }) => {
  for (const path of [
    '/api/v1/figures.csv?area=nghe-an',
    '/api/v1/figures.xlsx?area=nghe-an',
    '/api/v1/citation.bib?locale=vi',
    '/vi/embed/plan-actual?area=nghe-an&funding=local',
    '/vi/embed/map?year=2021',
  ]) {
    const [plain, followed] = await Promise.all(
      [path, `${path}&fbclid=IwAR0&utm_source=zalo&zarsrc=30`].map((address) => request.get(address)),
    );
    expect([path, followed?.status()]).toEqual([path, 200]);
    expect(followed?.headers()['content-disposition']).toBe(plain?.headers()['content-disposition']);
    expect(await followed?.body()).toEqual(await plain?.body());
    expect((await request.get(`${path}&color=red`)).status()).toBe(400);
  }
});

test.describe('on plain HTTP', () => {
  /** The site under a name that browsers do not trust without TLS, unlike localhost. */
  test.beforeEach(async ({ page, baseURL }) => {
    await page.route('http://khuyen-cong.test/**', async (route) => {
      const url = route
        .request()
        .url()
        .replace('http://khuyen-cong.test', baseURL ?? '');
      const response = await route.fetch({ url });
      // Browsers complain that they ignore it here.
      const { 'cross-origin-opener-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
  });

  async function paste(page: Page): Promise<string> {
    await page.evaluate(() => {
      const hear = ({ clipboardData }: ClipboardEvent) => {
        document.documentElement.dataset.pasted = clipboardData?.getData('text/plain');
      };
      document.addEventListener('paste', hear, { once: true });
    });
    await page.keyboard.press('Control+V');
    await expect(page.locator('html')).toHaveAttribute('data-pasted', /./);
    return (await page.locator('html').getAttribute('data-pasted')) ?? '';
  }

  test('every copy button of an area’s page copies', async ({ page }) => {
    await page.goto(`http://khuyen-cong.test${area}`);
    expect(await page.evaluate(() => isSecureContext || 'clipboard' in navigator)).toBe(false);
    await startPage(page);
    const chart = page.locator('figure:visible').first();
    await chart.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect(chart.getByRole('status')).toHaveText('Đã chép');
    expect(await paste(page)).toBe(`http://khuyen-cong.test${area}?funding=total#funding-total`);
    await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
    expect(await paste(page)).toContain('giấy phép CC BY 4.0');
    await chart.getByRole('link', { name: 'Nhúng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Chép mã' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Đã chép');
    expect(await paste(page)).toContain('<iframe');
  });

  test('a browser that refuses says so, with the address to copy by hand', async ({ page }) => {
    await page.goto(`http://khuyen-cong.test${area}`);
    await startPage(page);
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    const chart = page.locator('figure:visible').first();
    await chart.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect(chart.getByRole('status')).toHaveText(/không cho chép.*#funding-total$/);
  });
});

for (const path of [
  '/vi/coverage',
  '/vi/regions/phia-bac',
  '/vi/years',
  '/en/compare?areas=phia-bac,phia-nam',
]) {
  test(`every table of ${path} can be copied`, async ({ page }) => {
    await page.goto(path);
    const tables = page.locator('main table:has(tbody tr):not(.sr-only *)');
    const count = await tables.count();
    expect(count).toBeGreaterThan(0);
    const buttons = page.locator(':is(.table-block, .coverage-block):has(table) .copy-button');
    await expect(buttons).toHaveCount(count);
  });
}

test('crawlers are kept from combinations, and find every page of the sitemap open', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const patterns = Array.from(
    robots.matchAll(/^Disallow: (.+)$/gm),
    ([, pattern = '']) => new RegExp(`^${pattern.replace(/[.?]/g, '\\$&').replaceAll('*', '.*')}`),
  );
  expect(patterns.length).toBeGreaterThan(0);
  const isClosed = (address: string) => patterns.some((pattern) => pattern.test(address));
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const pages = Array.from(sitemap.matchAll(/<loc>([^<]+)/g), ([, loc = '']) => new URL(loc).pathname);
  expect(pages.length).toBeGreaterThan(600);
  expect(pages.filter(isClosed)).toEqual([]);
  const seen = [
    '/vi',
    area,
    '/vi/provinces/nghe-an',
    '/vi/provinces/phu-tho-2025',
    '/vi/years/2021',
    '/vi/years/2021?boundaries=2025',
    '/vi/map',
    '/vi/compare',
    '/vi/compare?areas=nghe-an,ha-tinh&funding=local',
    '/vi/checks',
    '/vi/coverage',
    '/vi/search?q=nghe%20an%202016',
  ];
  for (const path of seen) {
    const html = await (await request.get(path)).text();
    const links = Array.from(html.matchAll(/<a\s[^>]*>/g), ([tag]) => ({
      href: /\shref="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '',
      isFollowed: !/\srel="[^"]*nofollow/.test(tag),
    }));
    // Files are no pages: a crawler that takes one finds no more links in it.
    const followed = links.filter(
      ({ href, isFollowed }) => isFollowed && isClosed(href) && !href.startsWith('/api/'),
    );
    expect([path, followed]).toEqual([path, []]);
    expect([path, /<meta name="robots" content="noindex/.test(html)]).toEqual([path, isClosed(path)]);
  }
  const plain = await (await request.get('/vi/map')).text();
  expect(plain).toMatch(/<link rel="canonical" href="[^"]+\/vi\/map"/);
});
