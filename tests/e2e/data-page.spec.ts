import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from './open-page.ts';

test('a journalist finds what a column means, then takes the rows of a province', async ({ page }) => {
  await page.goto('/vi');
  await page
    .getByRole('navigation', { name: 'Điều hướng chính' })
    .getByRole('link', { name: 'Dữ liệu' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dữ liệu mở: tải về và dùng');
  const figures = page.locator('#figures');
  await figures.getByText(/Ý nghĩa của \d+ cột/).click();
  await expect(figures.locator('#figures-amount_vnd')).toContainText('đổi ra đồng');
  const trial = page.getByRole('link', { name: 'Số liệu của Vĩnh Phúc, 2016–2020' });
  const answer = await page.request.get((await trial.getAttribute('href')) ?? '');
  const rows = parse<Record<string, string>>(await answer.text(), { columns: true });
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ area_name }) => area_name))).toEqual(new Set(['Vĩnh Phúc']));
});

test('a link to a column opens the dictionary at it', async ({ page }) => {
  await page.goto('/vi/data#indicators-completion_pct');
  await expect(page.locator('#indicators-completion_pct')).toBeInViewport();
});

test('every address to try has rows', async ({ page }) => {
  await page.goto('/en/data');
  const addresses = await page
    .locator('#filters ~ .try-links a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const rows = address.includes('.json')
      ? (await answer.json()).rows
      : parse(await answer.text(), { from: 2 });
    expect(rows.length, address).toBeGreaterThan(0);
  }
});

test('the number of rows of each table is that of its CSV', async ({ page }) => {
  await page.goto('/en/data');
  const tables = await page.locator('.table-entry').all();
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const name = await table.getAttribute('id');
    const [, told] = /Rows today: ([\d,]+)/.exec(await table.innerText()) ?? [];
    expect(told, `${name}`).toBeDefined();
    const csv = await page.request.get(`/api/v1/${name}.csv`);
    const rows = parse(await csv.text(), { from: 2 });
    expect(rows.length.toLocaleString('en'), `${name}`).toBe(told);
  }
});

for (const locale of ['vi', 'en'])
  test(`every link of /${locale}/data within the site answers, and every anchor is there`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data`);
    const all = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const anchors = all.filter((address) => address.startsWith('#'));
    for (const anchor of new Set(anchors)) await expect(page.locator(anchor), anchor).toHaveCount(1);
    const within = all.filter((address) => address.startsWith('/'));
    expect(within.length).toBeGreaterThan(20);
    for (const address of new Set(within))
      expect((await page.request.head(address)).status(), address).toBeLessThan(400);
  });

test('the page is whole and light without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  const answer = await page.goto('/vi/data');
  expect(gzipSync((await answer?.body()) ?? '').length).toBeLessThan(40_000);
  await page.locator('#code-r summary').click();
  await expect(page.locator('#code-r pre')).toContainText('read.csv');
  await expect(page.getByRole('button', { name: 'Chép', exact: true })).toHaveCount(0);
  await context.close();
});

test('a reference manager gets the citation of the release that the page shows', async ({ page }) => {
  await page.goto('/en/data');
  for (const [file, type] of [
    ['citation.bib', 'application/x-bibtex'],
    ['citation.json', 'application/vnd.citationstyles.csl+json'],
  ]) {
    const link = page.getByRole('link', { name: `Download ${file}` });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain(type);
    expect(await answer.text()).toContain(`/en/data`);
  }
});
