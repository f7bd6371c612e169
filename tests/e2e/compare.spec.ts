import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { parseRows } from '#tests/setup/read-csv.ts';
import { expect, overflowOf, test } from './open-page.ts';
import { awakenPage } from './start-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor puts two regions side by side, takes one out and downloads the table', async ({
    page,
    request,
  }) => {
    await page.goto('/vi/compare');
    const add = page.getByLabel('Thêm tỉnh, thành phố, khu vực').locator('visible=true');
    const show = page.getByRole('button', { name: 'Xem', exact: true });
    await add.selectOption('phia-bac');
    await show.click();
    await add.selectOption('mien-trung-tay-nguyen');
    await show.click();
    await page.getByLabel('Nguồn kinh phí').selectOption('total');
    await show.click();
    await page.locator('summary', { hasText: 'Từng năm cạnh nhau' }).click();
    const row = page.getByRole('table', { name: 'Từng năm cạnh nhau' }).getByRole('row', { name: /^2021/ });
    await expect(row).toContainText('142,2 tỷ đồng');
    await expect(row).toContainText('51,23 tỷ đồng');
    await expect(row).toContainText('−90,97 tỷ đồng');
    const address = await page.getByRole('link', { name: /^CSV.+Tải đúng bảng này/ }).getAttribute('href');
    const csv = await (await request.get(address ?? '')).text();
    expect(csv).toContain('142200000000');
    expect(csv).toContain('51230000000');
    expect(csv).not.toContain('M09');
    await page.getByRole('link', { name: /^Bỏ Khu vực phía Bắc/ }).click();
    await expect(page).toHaveURL(/areas=mien-trung-tay-nguyen&funding=total$/);
  });

  test("on today's map a unit has its predecessors added, and areas that are not on it are told", async ({
    page,
    request,
  }) => {
    await page.goto('/vi/compare?areas=bac-ninh-2025,nghe-an,vinh-phuc&funding=national');
    await page.getByRole('navigation', { name: 'Bản đồ' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/boundaries=2025/);
    await expect(page.getByRole('alert')).toContainText('Vĩnh Phúc');
    await page.locator('summary', { hasText: 'Từng năm cạnh nhau' }).click();
    await expect(page.getByRole('row', { name: /^2018/ })).toContainText('2,75 tỷ đồng');
    const address = await page.getByRole('link', { name: /^CSV.+Tải đúng bảng này/ }).getAttribute('href');
    expect(await (await request.get(address ?? '')).text()).toContain(';2025;2018;FY;national;2750000000');
  });

  test('an unknown area and a seventh one are told, the others are shown', async ({ page }) => {
    const areas = 'nghe-an,thanh-hoa,ha-tinh,vinh-phuc,phia-bac,ca-nuoc,phia-nam,atlantis';
    await page.goto(`/en/compare?areas=${areas}`);
    await expect(page.getByRole('alert')).toContainText(['atlantis', 'phia-nam']);
    await expect(page.getByRole('list', { name: 'Being compared' }).getByRole('listitem')).toHaveCount(6);
  });
});

test('all charts of a comparison share one scale', async ({ page }) => {
  await page.goto('/en/compare?areas=phia-bac,mien-trung-tay-nguyen&funding=total#charts');
  const charts = page.locator('.compare-charts figure');
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('.still').getByText('200', { exact: true })).toHaveCount(1);
    await expect(chart.locator('.chart-drawn').getByText('200', { exact: true })).toBeVisible();
  }
});

test('with the keyboard alone a visitor chooses two units, adds a neighbour and takes one out', async ({
  page,
}) => {
  await page.goto('/vi/compare');
  await page.getByLabel('Thêm tỉnh, thành phố, khu vực').focus();
  await page.keyboard.type('nghe');
  await expect(page.getByRole('option', { name: /^Nghệ An/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('list', { name: 'Đang so sánh' }).getByRole('listitem');
  await expect(chosen).toHaveCount(1);
  const neighbours = page.getByRole('navigation', { name: 'Thêm đơn vị giáp ranh' });
  await neighbours.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(2);
  await page.getByRole('link', { name: 'Bỏ Nghệ An' }).focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(1);
  await expect(page).toHaveURL(/areas=(thanh-hoa|ha-tinh)$/);
});

test('the field tells former units from today’s, each with how much is known of it', async ({ page }) => {
  await page.goto('/vi/compare');
  await awakenPage(page);
  const field = page.getByPlaceholder('Thêm tỉnh, thành phố, khu vực');
  await field.click();
  await field.fill('lam dong');
  const group = (name: string | RegExp) => page.getByRole('group', { name });
  await expect(group('Đơn vị hiện nay').getByRole('option')).toHaveText([
    /^Lâm Đồng \(từ ngày 1\/7\/2025\)\d+ số liệu của riêng mình, \d+ của các đơn vị trước đây$/,
  ]);
  await expect(group(/^Đơn vị đến ngày/).getByRole('option')).toHaveText([
    /^Lâm Đồng \(đến ngày 30\/6\/2025\)\d+ số liệu$/,
  ]);
  await field.fill('khong co');
  await expect(page.getByText('Không có đơn vị nào như vậy.')).toBeVisible();
});

test('with nothing chosen two comparisons stand ready, and one tap opens one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/vi/compare');
  const ready = page.getByRole('region', { name: 'Có sẵn để xem ngay' });
  await expect(ready.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(2);
  await expect(ready.getByRole('img').first()).toBeInViewport();
  await ready.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/vi\/compare\?areas=[\w-]+,[\w,-]+&funding=\w+$/);
  await expect(page.locator('.grid-figure').getByRole('img')).toBeVisible();
});

test('units of which nothing is known offer no empty file, and lead to asking for what is missing', async ({
  page,
}) => {
  await page.goto('/vi/compare?areas=nam-dinh,bac-lieu');
  await expect(page.getByText('Chưa tìm thấy số cả năm nào')).toBeVisible();
  await expect(page.locator('main a[href*="/api/"]')).toHaveCount(0);
  await page.getByText('Xin số còn thiếu của:').getByRole('link', { name: 'Bạc Liêu' }).click();
  await expect(page).toHaveURL(/\/vi\/ask\?area=bac-lieu/);
});

test('a choice applies at once, and a comparison that leaves its funding open says which one it shows', async ({
  page,
}) => {
  await page.goto('/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh');
  await expect(page).toHaveTitle(/kinh phí địa phương/);
  const button = await page.getByRole('button', { name: 'Xem', exact: true }).boundingBox();
  expect(button?.width).toBeLessThanOrEqual(1);
  const funding = page.getByLabel('Nguồn kinh phí');
  await expect(funding.locator('option:checked')).toHaveText('địa phương (nhiều số nhất)');
  await page.getByLabel('So sánh số nào').selectOption('plan');
  await expect(page).toHaveURL(/areas=nghe-an,thanh-hoa,ha-tinh&measure=plan$/);
  await expect(page.getByLabel('So sánh số nào')).toBeFocused();
  await funding.selectOption('national');
  await expect(page).toHaveURL(/areas=nghe-an,thanh-hoa,ha-tinh&funding=national&measure=plan$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kinh phí quốc gia');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('three provinces are compared and one picture is taken in at most eight taps', async ({ page }) => {
    await page.goto('/vi');
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    await tap(page.getByRole('button', { name: 'Menu' }));
    const menu = page.getByRole('navigation', { name: 'Điều hướng chính' });
    await tap(menu.getByRole('link', { name: 'So sánh' }));
    const field = page.getByLabel('Thêm tỉnh, thành phố, khu vực');
    for (const name of ['Nghệ An', 'Thanh Hóa', 'Hà Tĩnh']) {
      await field.fill(name);
      await tap(page.getByRole('option', { name: new RegExp(`^${name}`) }));
      await expect(page.getByRole('list', { name: 'Đang so sánh' })).toContainText(name);
    }
    const grid = page.locator('.grid-figure');
    await expect(grid.getByRole('img')).toBeInViewport();
    const file = page.waitForEvent('download');
    await tap(grid.getByRole('button', { name: 'SVG' }));
    const svg = await readFile(await (await file).path(), 'utf8');
    for (const words of ['Nghệ An', 'Thanh Hóa', 'Hà Tĩnh', 'kinh phí địa phương', '≈4,5', '3,37', '2,74'])
      expect(svg).toContain(words);
    expect(svg.replace(/<\/text><text[^>]*>/g, '')).toContain(
      '/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh&#38;funding=local',
    );
    expect(taps).toBeLessThanOrEqual(8);
  });

  test('what is chosen is read whole', async ({ page }) => {
    await page.goto('/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh');
    const cut = await page.locator('.compare-form select:visible').evaluateAll((fields) =>
      (fields as HTMLSelectElement[]).flatMap((field) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        const pen = document.createElement('canvas').getContext('2d');
        const words = field.selectedOptions[0]?.text ?? '';
        if (!pen) return ['no canvas'];
        pen.font = font;
        const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return pen.measureText(words).width > room ? [words] : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('a comparison of three is at most 4,000 pixels long', async ({ page }) => {
    await page.goto('/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
    expect(await overflowOf(page)).toBe(0);
  });
});

test('picture, CSV, link and embed of a comparison are of exactly what is shown', async ({
  page,
  request,
}) => {
  await page.goto('/vi/compare?areas=nghe-an,thanh-hoa&funding=national');
  const tools = page.locator('.grid-figure').getByRole('list', { name: /^Công cụ/ });
  const csv = (await tools.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '';
  const rows = parseRows(await (await request.get(csv)).text(), { bom: true, delimiter: ';' });
  expect(new Set(rows.map(({ area, funding, period }) => `${area} ${funding} ${period}`))).toEqual(
    new Set(['nghe-an national FY', 'thanh-hoa national FY']),
  );
  const embed = (await tools.getByRole('link', { name: 'Nhúng' }).getAttribute('href')) ?? '';
  await page.goto(embed);
  await expect(
    page.getByRole('img', { name: /^Nghệ An và Thanh Hóa: so sánh .*kinh phí quốc gia/ }),
  ).toBeVisible();
});

test('the map of a comparison shows its measure and funding', async ({ page }) => {
  await page.goto('/vi/compare?areas=nghe-an,thanh-hoa&funding=local&measure=plan');
  await page.getByRole('link', { name: 'Xem trên bản đồ' }).click();
  await expect(page).toHaveURL(/\/vi\/map\?year=\d{4}&measure=plan&funding=local$/);
});
