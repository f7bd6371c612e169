import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './open-page.ts';

type Row = Record<string, string>;

const decode = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Copies the table of that name and reads both flavours as a spreadsheet would get them: the title, then headings and rows, which must have a cell for each. */
async function copy(
  page: Page,
  name: string | RegExp,
): Promise<{ html: string; title: string; rows: Row[] }> {
  const has = page.getByRole('table', { name, exact: true });
  const block = page.locator('.table-block, .coverage-block', { has }).first();
  await expect(async () => {
    await block.getByRole('button', { name: 'Chép bảng vào Excel' }).click();
    await expect(block.getByRole('status')).toContainText('Đã chép', { timeout: 1000 });
  }).toPass();
  await page.evaluate(() => {
    const hear = ({ clipboardData }: ClipboardEvent) => {
      const flavours = ['text/html', 'text/plain'].map((type) => clipboardData?.getData(type));
      document.documentElement.dataset.pasted = JSON.stringify(flavours);
    };
    document.addEventListener('paste', hear, { once: true });
  });
  await page.keyboard.press('Control+V');
  await expect(page.locator('html')).toHaveAttribute('data-pasted', /./);
  const pasted = await page.locator('html').getAttribute('data-pasted');
  const [html = '', text = ''] = JSON.parse(pasted ?? '[]');
  const [title = '', ...table] = text.split('\n');
  return { html, title, rows: parse(table.join('\n'), { columns: true, delimiter: '\t', quote: false }) };
}

async function readCsv(page: Page, address: string): Promise<Row[]> {
  return parse(await (await page.request.get(address)).text(), { columns: true });
}

test('the copied figures of a province are those of figures.csv, to the last đồng', async ({ page }) => {
  await page.goto('/vi/provinces/nghe-an#figures');
  const { rows, title } = await copy(page, 'Mọi số liệu theo năm');
  expect(title).toBe('Nghệ An. Mọi số liệu theo năm');
  const figures = await readCsv(page, '/api/v1/figures.csv?area=nghe-an');
  const copied = rows.map((row) => row['Số tiền (đồng)']).sort();
  const yearly = figures.filter(
    ({ year_from, year_to, measure }) =>
      year_from === year_to && measure !== 'matched' && measure !== 'investment',
  );
  expect(copied).toEqual(yearly.map(({ amount_vnd }) => amount_vnd).sort());
  expect(rows.map((row) => row['Địa chỉ nguồn']).sort()).toEqual(yearly.map((row) => row.source_url).sort());
});

test('copied plans, actuals and rates are those of indicators.csv', async ({ page }) => {
  await page.goto('/vi/regions/phia-bac#table-total');
  const { rows, html, title } = await copy(page, 'Kế hoạch và thực hiện: tổng kinh phí');
  expect(title).toBe('Khu vực phía Bắc (đến ngày 30/6/2025). Kế hoạch và thực hiện: tổng kinh phí');
  const indicators = await readCsv(page, '/api/v1/indicators.csv?area=phia-bac&funding=total');
  expect(rows.map((row) => row['Kế hoạch (đồng)'])).toEqual(indicators.map((row) => row.plan_vnd));
  expect(rows.map((row) => row['Thực hiện (đồng)'])).toEqual(indicators.map((row) => row.actual_vnd));
  const rates = rows.map((row) => row['Tỷ lệ hoàn thành (%)'] ?? '');
  expect(rates.map((rate) => rate === '')).toEqual(
    indicators.map(({ completion_pct }) => completion_pct === ''),
  );
  const apart = rates.flatMap((rate, index) =>
    /^[\d.]+$/.test(rate) ? Math.abs(Number(rate) - Number(indicators[index]?.completion_pct)) : [],
  );
  expect(apart.length).toBeGreaterThan(2);
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.5);
  expect(html).toContain('x:num="142200000000"');
  expect(html).toContain('sdval="142200000000"');
  expect(decode(html)).toContain('Kế hoạch (đồng)');
});

test('a compared table gives each area its own columns of plan and actual', async ({ page }) => {
  await page.goto('/vi/compare?areas=phia-bac,phia-nam&funding=total#table');
  const { rows, title } = await copy(page, 'Từng năm cạnh nhau');
  expect(title).toBe('So sánh kế hoạch và thực hiện, tổng kinh phí. Từng năm cạnh nhau');
  const north = await readCsv(page, '/api/v1/indicators.csv?area=phia-bac&funding=total&period=FY');
  const column = Object.keys(rows[0] ?? {}).find((name) =>
    /^Khu vực phía Bắc.*: Kế hoạch \(đồng\)$/.test(name),
  );
  const copied = rows.map((row) => [row.Năm, row[column ?? '']]);
  for (const { year, plan_vnd } of north) expect(copied).toContainEqual([year, plan_vnd]);
});

test('shares are copied with their amounts', async ({ page }) => {
  await page.goto('/vi/regions/phia-bac#share');
  const { rows } = await copy(page, 'Tỷ trọng kinh phí quốc gia và địa phương');
  expect(rows.find((row) => row['Năm và chỉ tiêu'] === '2021, thực hiện')).toMatchObject({
    'Quốc gia (%)': '38.6',
    'Quốc gia (đồng)': '50300000000',
  });
});

test('what was found is copied unit by unit and year by year', async ({ page }) => {
  await page.goto('/vi/coverage?funding=local');
  const { rows } = await copy(page, /Khu vực phía Bắc \(đến ngày/);
  const found = rows.find((row) => row['Đơn vị']?.startsWith('Vĩnh Phúc'));
  expect(found).toMatchObject({ 2020: 'chỉ có thực hiện', 2010: 'chưa tìm thấy', 2009: 'chưa tìm thấy' });
});

test('the citation is copied as it stands on the page', async ({ page }) => {
  await page.goto('/vi/years/2021');
  const cite = page.getByRole('region', { name: 'Trích dẫn trang này' });
  const text = await cite.locator('.citation').innerText();
  expect(text).toMatch(/“Khuyến công năm 2021”.*CC BY 4\.0.*\/vi\/years\/2021$/);
  await expect(async () => {
    await cite.getByRole('button', { name: 'Chép trích dẫn' }).click();
    await expect(cite.getByText('Đã chép trích dẫn.')).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers to copy, and the citation can still be selected', async ({ page }) => {
    await page.goto('/vi/provinces/nghe-an');
    await expect(page.getByRole('button', { name: 'Chép bảng vào Excel' })).toHaveCount(0);
    await expect(page.locator('.citation')).toContainText('CC BY 4.0');
  });
});

test('on paper the table of figures is open and a table, every funding is shown, what is folded is its heading, evidence and controls are gone', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.goto('/vi/regions/phia-bac');
  const table = page.locator('#figures table').first();
  await expect(table).toBeVisible();
  const folds = page.locator('details.fold:not([open], [data-evidence], :has(> #figures))');
  await expect(folds).not.toHaveCount(0);
  await expect(folds.locator('visible=true').locator('> summary').first()).toBeVisible();
  await expect(folds.locator('> div').locator('visible=true')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Quốc gia', exact: true })).toBeVisible();
  await expect(table.locator('tbody tr').first()).toHaveCSS('display', 'table-row');
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.copy-button:visible, .button:visible, form:visible, nav:visible')).toHaveCount(
    0,
  );
  await expect(page.locator('a[data-address]').first()).toBeVisible();
  await expect(page.locator('[data-evidence]')).not.toHaveCount(0);
  await expect(page.locator('[data-evidence]:visible')).toHaveCount(0);
  await expect(page.getByText('Không in ra giấy:')).toBeVisible();
});

for (const [path, most] of [
  ['/vi/regions/phia-bac', 8],
  ['/vi/provinces/nghe-an', 6],
  ['/vi/provinces/phu-tho-2025', 3],
  ['/vi/years/2021', 5],
  ['/vi/map?year=2021', 2],
] as const)
  test(`${path} prints on at most ${most} A4 pages`, async ({ page }) => {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(most);
  });
