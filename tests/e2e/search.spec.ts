import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, overflowOf, test } from './open-page.ts';
import { awakenPage } from './start-page.ts';

const fieldOf = (page: Page) => page.locator('#site-search');
const submitOf = (page: Page) => page.locator('search button[type=submit]');
const list = (page: Page) => page.getByRole('listbox');
const options = (page: Page) => list(page).getByRole('option');
const answer = (page: Page) => page.getByRole('region', { name: 'Nghệ An, 2016', exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 780 } });

    test('a visitor types a former province without diacritics and reaches it and its successor', async ({
      page,
    }) => {
      await page.goto('/vi');
      await fieldOf(page).fill('hai duong');
      await submitOf(page).click();
      await expect(page).toHaveURL(/\/vi\/search\?q=hai\+duong$/);
      const areas = page.getByRole('region', { name: '2 đơn vị' });
      const first = areas.getByRole('listitem').first();
      await expect(first).toContainText('nay thuộc Hải Phòng');
      await expect(first.getByRole('link', { name: 'Hải Phòng' })).toHaveAttribute(
        'href',
        '/vi/provinces/hai-phong-2025',
      );
      await first.getByRole('link', { name: 'Hải Dương' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\/hai-duong$/);
    });

    test('a visitor asks on a phone how much Nghệ An got in 2016 and whether it was spent', async ({
      page,
    }) => {
      await page.goto('/vi');
      await fieldOf(page).fill('Nghệ An năm 2016 được bao nhiêu, đã chi hết chưa?');
      await submitOf(page).click();
      const local = answer(page).getByRole('region', { name: 'Địa phương, 2016' });
      await expect(local).toContainText(/Kế hoạch 2016khoảng 4.tỷ/);
      await expect(local).toContainText('Thực hiện 2016chưa tìm thấy số liệu');
      await expect(local).toContainText('Tỷ lệ hoàn thànhchưa tính được');
      await expect(local).toContainText('Nguồn:');
      await expect(answer(page)).toContainText('Tổng kinh phí và quốc gia: chưa tìm thấy số liệu.');
      await expect(answer(page)).toContainText(/2016, 8 tháng đầu năm: 4.tỷ đồng, kế hoạch, địa phương/);
      await expect(answer(page)).toContainText(/2002–2018: 53,7.tỷ đồng, thực hiện, địa phương/);
      expect(await overflowOf(page)).toBe(0);
      await local.getByRole('link', { name: 'Xem dòng này trên trang của Nghệ An' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\/nghe-an(\?funding=local)?#year-2016-local$/);
      await expect(page.locator('tr:target')).toBeInViewport();
      await expect(page.locator('tr:target')).toContainText(/khoảng 4.tỷ đồng/);
    });

    test('nothing found is said with ways on, and the language switch keeps the words', async ({ page }) => {
      await page.goto('/vi/search?q=atlantis');
      await expect(page.getByText('Không tìm thấy gì.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Tìm thế nào' }).getByRole('link')).toHaveCount(6);
      await page.getByRole('link', { name: 'English' }).click();
      await expect(fieldOf(page)).toHaveValue('atlantis');
    });
  });
}

test('the answer of a year is downloaded as CSV with these figures and no others', async ({ page }) => {
  await page.goto('/en/search?q=how+much+did+nghe+an+get+in+2016');
  const inEnglish = page.getByRole('region', { name: 'Nghe An, 2016', exact: true });
  await expect(inEnglish.getByRole('region', { name: 'Local, 2016' })).toContainText(/about VND.4.billion/);
  const href = await inEnglish.getByRole('link', { name: /^CSV/ }).getAttribute('href');
  const csv = await (await page.request.get(href ?? '')).text();
  const rows = csv.trim().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(rows.filter((row) => !row.includes(',nghe-an,'))).toEqual([]);
});

test('the row of an answer opens the panel of its funding on the area’s page', async ({ page }) => {
  await page.goto('/vi/search?q=phia+bac+2021');
  const national = page.getByRole('region', { name: 'Quốc gia, 2021' });
  await expect(national).toContainText(
    /Kế hoạch 202150,6.tỷnguồnThực hiện 202150,3.tỷnguồnTỷ lệ hoàn thành99,4%/,
  );
  await national.getByRole('link', { name: 'Xem dòng này trên trang của Khu vực phía Bắc' }).click();
  await expect(page).toHaveURL(/\/vi\/regions\/phia-bac\?funding=national#year-2021-national$/);
  await expect(page.locator('tr:target')).toBeInViewport();
  await expect(page.locator('tr:target')).toContainText(/50,6.tỷ đồng/);
});

test('suggestions are few, in the reader’s language, and lead to pages that exist', async ({ request }) => {
  for (const [locale, query] of [
    ['vi', 'hải'],
    ['en', 'phia bac 2021'],
    ['vi', '25'],
    ['en', ''],
    ['vi', '🙂'.repeat(300)],
  ] as const) {
    const response = await request.get('/api/internal/suggest', { params: { q: query, locale } });
    expect(response.status()).toBe(200);
    const { groups } = await response.json();
    const hrefs: string[] = groups.flatMap(({ items }: { items: { href: string }[] }) =>
      items.map(({ href }) => href),
    );
    expect(hrefs.length).toBeLessThanOrEqual(8);
    for (const href of hrefs) {
      expect(href).toMatch(new RegExp(`^/${locale}/`));
      expect((await request.get(href)).status()).toBe(200);
    }
  }
});

test('a province of before 1997 is said to be one and leads to the units that followed it', async ({
  page,
}) => {
  await page.goto('/vi/search?q=ha+bac+2018');
  const note = page.getByText('Hà Bắc là tên một tỉnh cũ (đến năm 1996).');
  await expect(note).toContainText('Các đơn vị kế tục: Bắc Giang và Bắc Ninh.');
  await expect(note).toContainText('Nghị quyết của Quốc hội ngày 6/11/1996');
  await expect(note.getByRole('link', { name: 'Bắc Giang' })).toHaveAttribute(
    'href',
    '/vi/provinces/bac-giang',
  );
  await expect(page.getByRole('region', { name: 'Bắc Giang, 2018', exact: true })).toBeVisible();
  const { groups } = await (await page.request.get('/api/internal/suggest?q=ha+bac&locale=en')).json();
  expect(JSON.stringify(groups)).toContain('from the former province of Ha Bac');
});

for (const query of ['2021', 'khu vuc 2021'])
  test(`"${query}" is answered with the nation and the regions of that year`, async ({ page }) => {
    await page.goto(`/vi/search?${new URLSearchParams({ q: query })}`);
    const north = page.getByRole('region', {
      name: 'Khu vực phía Bắc (đến ngày 30/6/2025), 2021',
      exact: true,
    });
    await expect(north).toContainText(/Kế hoạch 2021142,2.tỷ/);
    await expect(page.getByRole('region', { name: /^(Cả nước|Khu vực .*), 2021$/ })).not.toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Năm 2021: mọi đơn vị' })).toBeVisible();
    const { groups } = await (
      await page.request.get('/api/internal/suggest', { params: { q: query, locale: 'vi' } })
    ).json();
    expect(groups[0].items[0].href).toMatch(/^\/vi\/search\?q=/);
    expect(JSON.stringify(groups[0].items)).toContain('142,2');
  });

test('a year without figures names the nearest that has some', async ({ page }) => {
  await page.goto('/vi/search?q=nghe+an+2024');
  const region = page.getByRole('region', { name: 'Nghệ An, 2024', exact: true });
  await expect(region).toContainText('Năm 2024: chưa tìm thấy số liệu riêng của Nghệ An.');
  await region.getByRole('link', { name: '2018' }).click();
  await expect(page.getByRole('region', { name: 'Nghệ An, 2018', exact: true })).toBeVisible();
});

test('two areas in one query are answered side by side and lead to their comparison', async ({ page }) => {
  await page.goto('/vi/search?q=nghe+an+va+ha+tinh+2017');
  await expect(page.getByRole('region', { name: /^(Nghệ An|Hà Tĩnh), 2017$/ })).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Hà Tĩnh, 2017', exact: true })).toContainText(
    'Kế hoạch, thực hiện của cả năm 2017: chưa tìm thấy số liệu.',
  );
  await page.getByRole('link', { name: 'So sánh các đơn vị này' }).click();
  await expect(page).toHaveURL(/\/vi\/compare\?areas=nghe-an,ha-tinh$/);
});

test('with the keyboard alone: "/", a name, down, Enter, and the unit is there', async ({ page }) => {
  await page.goto('/vi/regions');
  await page.waitForLoadState('networkidle');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('hai duong');
  await expect(options(page).first()).toContainText('nay thuộc Hải Phòng');
  await expect(page.getByRole('status').filter({ hasText: 'gợi ý' })).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(fieldOf(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vi\/provinces\/hai-duong$/);
});

test('Escape closes the suggestions and keeps the words; Enter without a choice searches', async ({
  page,
}) => {
  await page.goto('/en');
  await fieldOf(page).click();
  await page.keyboard.type('nghe an 2016');
  await expect(options(page).first()).toContainText('Nghe An, 2016');
  await expect(options(page).first()).toContainText(/plan about 4.bn \([^)]+\), spent no figure found/);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(fieldOf(page)).toHaveValue('nghe an 2016');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=nghe\+an\+2016$/);
});

test('Tab leaves the field without choosing', async ({ page }) => {
  await page.goto('/vi');
  await fieldOf(page).click();
  await page.keyboard.type('vinh phuc');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(submitOf(page)).toBeFocused();
  await expect(list(page)).toBeHidden();
  await expect(page).toHaveURL(/\/vi$/);
});

test('on a phone suggestions are as wide as the field, easy to hit, and a tap opens one', async ({
  browser,
}, { project }) => {
  const context = await browser.newContext({
    ...project.use,
    viewport: { width: 360, height: 780 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('/vi');
  await fieldOf(page).tap();
  await page.keyboard.type('dak nong');
  await expect(options(page).first()).toBeVisible();
  const boxes = await options(page).evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ height, width }) => ({ height, width })),
  );
  expect(boxes.filter(({ height, width }) => height < 44 || width < 300)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await options(page).first().tap();
  await expect(page).toHaveURL(/\/vi\/provinces\/dak-nong$/);
  await context.close();
});

test('a failed request for suggestions is told, and the form still works', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.route('**/api/internal/suggest?*', (route) => route.abort());
  await page.goto('/vi');
  await fieldOf(page).click();
  await page.keyboard.type('nghe an');
  await expect(page.getByText('Không tải được gợi ý. Nhấn Enter để tìm.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vi\/search\?q=nghe\+an$/);
  await page.close();
});

for (const locale of ['vi', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing while suggestions are open, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}`);
      await fieldOf(page).click();
      await page.keyboard.type('nghe an 2016');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await findViolations(page)).toEqual([]);
    });

test('the code of the suggestions is fetched when the field is first used, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/vi');
  await page.waitForLoadState('networkidle');
  await awakenPage(page);
  const before = asked.length;
  await fieldOf(page).click();
  await expect(fieldOf(page)).toHaveAttribute('role', 'combobox');
  expect(asked.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
  expect(asked.some((url) => url.includes('/api/internal/suggest'))).toBe(false);
});

test('the key "/" reaches the search from anywhere but a field', async ({ page }) => {
  await page.goto('/en/provinces');
  await page.waitForLoadState('networkidle');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
  await fieldOf(page).fill('');
  await page.keyboard.type('1/2');
  await expect(fieldOf(page)).toHaveValue('1/2');
});

test('what is typed is text, never markup', async ({ page }) => {
  await page.goto(`/vi/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  expect(await page.locator('main img').count()).toBe(0);
});

test('a query that is too long says that only its beginning was searched for', async ({ page }) => {
  const query = `Nghệ An 2016 ${'x'.repeat(300)}`;
  await page.goto(`/vi/search?${new URLSearchParams({ q: query })}`);
  await expect(page.getByRole('alert').getByText('chỉ tìm theo 200 ký tự đầu')).toBeVisible();
  await page.goto(`/en/sources?${new URLSearchParams({ q: query })}`);
  await expect(page.getByRole('alert').getByText('only its first 200 characters were used')).toBeVisible();
  await page.goto('/en/search?q=Nghe An 2016');
  await expect(page.getByText('too long')).toHaveCount(0);
});

test('what followed a province of long ago is one sentence, its links among the words', async ({ page }) => {
  await page.goto('/vi/search?q=Hà Bắc');
  const notice = page.locator('p.notice');
  await expect(notice).toContainText('Các đơn vị kế tục: Bắc Giang và Bắc Ninh. Căn cứ');
  await expect(notice).toHaveCSS('display', 'block');
});
