import type { Page } from '@playwright/test';
import { parseRows } from '#tests/setup/read-csv.ts';
import { expect, openFold, overflowOf, test } from './open-page.ts';
import { startPage } from './start-page.ts';

/** The choice of a year; the options of the other choice end in "năm" too. */
const yearOf = (page: Page) => page.getByRole('combobox', { name: 'Năm', exact: true });

const archipelagos = 2;
/** How the CSVs of Vietnamese pages are written. */
const forExcel = { bom: true, delimiter: ';' };
const plans = '/vi/map?year=2023&measure=plan&funding=local';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor chooses a layer, then a year of it, and the address keeps both', async ({ page }) => {
    await page.goto('/vi/map');
    const show = page.getByRole('button', { name: 'Xem bản đồ' });
    await page.getByLabel('Bản đồ của').selectOption('completion-total');
    await show.click();
    await yearOf(page).selectOption('2022');
    await show.click();
    await expect(page).toHaveURL(/\/vi\/map\?layer=completion-total&year=2022$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Tỷ lệ hoàn thành kế hoạch, tổng kinh phí, năm 2022',
    );
    await expect(page.getByRole('region', { name: 'có số liệu nhưng không so sánh được' })).toContainText(
      'Vĩnh Longchưa tìm thấy số kế hoạch',
    );
  });

  test('without a choice the map tells how many figures are known, a former province’s beside today’s', async ({
    page,
  }) => {
    await page.goto('/vi/map?boundaries=2025');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Số liệu đã tìm thấy, theo các đơn vị hiện nay',
    );
    await expect(page.locator('#map-units [data-unit]')).toHaveCount(34);
    await expect(page.locator('li[data-unit="lam-dong-2025"]')).toContainText(
      /\d+ số liệu của riêng mình, \d+ của các đơn vị trước đây/,
    );
    await page.locator('svg [data-unit="lam-dong-2025"] path').first().click();
    await expect(page).toHaveURL(/\/vi\/provinces\/lam-dong-2025$/);
  });

  test('a year has its map, which leads to the page of the map', async ({ page }) => {
    await page.goto('/vi/years/2023');
    const section = await openFold(page, 'Bản đồ');
    await expect(section.locator('#map-units [data-unit]')).toHaveCount(63);
    await section.getByRole('link', { name: 'Mở bản đồ này, chọn chỉ tiêu khác' }).click();
    await expect(page).toHaveURL(/\/vi\/map\?year=2023&measure=\w+&funding=\w+$/);
  });

  test('values that do not exist are told, and so are amounts of all fundings together', async ({ page }) => {
    await page.goto('/en/map?year=1899&measure=plan&funding=any');
    await expect(page.getByRole('alert')).toHaveText([
      'There is no such value for “Year”; the page picks one instead.',
      /All funding is for counting figures only/,
    ]);
    await expect(page.locator('#map-units [data-unit]')).toHaveCount(63);
  });

  test('a unit on the picture leads to its page, and both archipelagos to the unit that they belong to', async ({
    page,
  }) => {
    await page.goto(plans);
    const target = (name: string) => page.locator('svg a', { hasText: name }).last().getAttribute('href');
    expect(await target('Hoàng Sa')).toBe('/vi/provinces/da-nang');
    expect(await target('Trường Sa')).toBe('/vi/provinces/khanh-hoa');
    await page.goto(`${plans}&boundaries=2025`);
    expect(await target('Hoàng Sa')).toBe('/vi/provinces/da-nang-2025');
    await page.locator('svg [data-unit="lam-dong-2025"] path').first().click();
    await expect(page).toHaveURL(/\/vi\/provinces\/lam-dong-2025$/);
  });
});

test('a choice applies at once, Back undoes it, and the keyboard stays where it was', async ({ page }) => {
  await page.goto('/vi/map');
  const button = await page.getByRole('button', { name: 'Xem bản đồ' }).boundingBox();
  expect(button?.width).toBeLessThanOrEqual(1);
  const layer = page.getByLabel('Bản đồ của');
  await layer.selectOption('plan-local');
  await expect(page).toHaveURL(/\/vi\/map\?year=\d{4}&measure=plan&funding=local$/);
  await expect(layer).toBeFocused();
  await yearOf(page).selectOption('2023');
  await expect(page).toHaveURL(`${plans}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Kế hoạch khuyến công, kinh phí địa phương, năm 2023',
  );
  await page.goBack();
  await expect(layer).toHaveValue('plan-local');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Số liệu đã tìm thấy');
  await expect(layer).toHaveValue('coverage-any');
});

test('only what some unit has is offered, with the number of units', async ({ page }) => {
  await page.goto(plans);
  const years = await yearOf(page).getByRole('option').allInnerTexts();
  expect(years.filter((text) => !/^\d{4} · [1-9]\d* đơn vị$/.test(text))).toEqual([]);
  expect(years).toContain('2023 · 8 đơn vị');
  // A layer of an old address that has nothing is still told.
  await page.goto('/vi/map?year=2004&measure=completion&funding=national');
  await expect(yearOf(page).locator('option:checked')).toHaveText('2004 · 0 đơn vị');
});

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`title, choices and the whole map stand on a first screen of ${size.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/vi/map?boundaries=2025');
    for (const part of [page.getByLabel('Bản đồ của'), page.locator('.map-crop')]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    }
  });
}

for (const [name, path, count] of [
  ['the map as reported', plans, 63],
  ["today's map", '/vi/map?year=2021&measure=figures&funding=any&boundaries=2025', 34],
] as const) {
  test(`picture, legend and list of ${name} say the same`, async ({ page }) => {
    await page.goto(path);
    const list = page.getByRole('region', { name: 'Danh sách của bản đồ' });
    const listed = await list
      .locator('[data-unit]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-unit')));
    const drawn = await page
      .locator('#map-units [data-unit]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-unit')));
    expect(listed).toHaveLength(count);
    expect(drawn.toSorted()).toEqual(listed.toSorted());
    await expect(page.locator('#map-units [data-unit] path[d^="M"]')).toHaveCount(count);
    const legend = await page
      .getByRole('list', { name: 'Màu và nét nghĩa là gì' })
      .getByRole('listitem')
      .allInnerTexts();
    const groups = await list
      .getByRole('region')
      .evaluateAll((sections) =>
        sections.map(
          (one) => `${one.querySelector('h3')?.textContent} (${one.querySelectorAll('li').length} đơn vị)`,
        ),
      );
    expect(legend.map((text) => text.replace(/\s+/g, ' '))).toEqual(
      groups.map((text) => text.replace(/\s+/g, ' ')),
    );
  });
}

test('the CSV of a map has its units with a plan, and no other', async ({ page, request }) => {
  await page.goto(plans);
  const shown = await page
    .getByRole('region', { name: 'Danh sách của bản đồ' })
    .locator('.map-values [data-unit]')
    .filter({ hasNotText: 'không phải kế hoạch hay thực hiện cả năm' })
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-unit')));
  const address = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const csv = await (await request.get(address ?? '')).text();
  const rows = parseRows(csv, forExcel);
  expect([...new Set(rows.map(({ area }) => area))].toSorted()).toEqual(shown.toSorted());
  expect(new Set(rows.map(({ year, funding }) => `${year} ${funding}`))).toEqual(new Set(['2023 local']));
});

test('the CSV of a count adds up to what the list says', async ({ page, request }) => {
  await page.goto('/vi/map?year=2021&measure=figures&funding=any');
  const item = page.getByRole('region', { name: 'Danh sách của bản đồ' }).locator('[data-unit="binh-thuan"]');
  const said = Number(/(\d+) số liệu/.exec(await item.innerText())?.[1]);
  const address = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const rows = parseRows(await (await request.get(address ?? '')).text(), forExcel);
  const counted = rows.filter(({ area }) => area === 'binh-thuan').map(({ figures }) => Number(figures));
  expect(counted.reduce((sum, figures) => sum + figures, 0)).toBe(said);
});

test('the keyboard goes through the list, not through the picture, and opens a unit', async ({ page }) => {
  await page.goto(plans);
  await startPage(page);
  await page.getByRole('link', { name: '34 đơn vị hiện nay' }).focus();
  await page.keyboard.press('Tab');
  const first = page.getByRole('list', { name: 'Màu và nét nghĩa là gì' }).getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const unit = page.getByRole('region', { name: 'Danh sách của bản đồ' }).getByRole('link').first();
  await expect(unit).toBeFocused();
  const name = await unit.innerText();
  await expect(page.locator('[data-readout="name"]')).toHaveText(name);
  await page.mouse.move(3, 3);
  await expect(page.locator('[data-readout="name"]')).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('the pointer marks a unit on the picture and in the list, and its value is written into the sea', async ({
  page,
}) => {
  await page.goto(plans);
  await startPage(page);
  await page.locator('svg [data-unit="kon-tum"] path').hover();
  await expect(page.locator('li[data-unit="kon-tum"]')).toHaveClass(/is-marked/);
  await expect(page.locator('[data-readout="name"]')).toHaveText('Kon Tum');
  await expect(page.locator('[data-readout="value"]')).toHaveText('918 triệu đồng');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.is-marked')).toHaveCount(0);
});

test('patterns and classes stay in forced colours, and nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(plans);
  expect(await overflowOf(page)).toBe(0);
  const fills = await page
    .locator('svg [data-unit] path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBeGreaterThanOrEqual(5);
});

for (const [path, least] of [
  [plans, 63],
  [`${plans}&boundaries=2025`, 34],
] as const) {
  test(`the picture of ${path} adds less than 40 kB to what is sent`, async ({ page }) => {
    const response = await page.goto(path);
    const html = (await response?.text()) ?? '';
    expect(html.match(/data-unit="[^"]+" tabindex/gi)?.length).toBe(least + archipelagos);
    const withoutMap = html
      .replace(/<div class="map-crop">[\s\S]*?<\/figure>/, '')
      .replace(/M-?\d+[ -]\d+l[-\d l]+z(M-?\d+[ -]\d+l[-\d l]+z)*/g, '');
    const compress = (text: string) =>
      page.evaluate(async (content) => {
        const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
        return (await new Response(stream).arrayBuffer()).byteLength;
      }, text);
    expect((await compress(html)) - (await compress(withoutMap))).toBeLessThan(40_000);
  });
}
