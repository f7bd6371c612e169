import { expect, openFold, test } from './open-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a visitor switches to today’s units and back, and the address keeps the map', async ({ page }) => {
      await page.goto('/vi/provinces');
      const maps = page.getByRole('navigation', { name: 'Bản đồ' });
      await expect(maps.locator('[aria-current]')).toHaveText('Như công bố');
      await maps.getByRole('link', { name: '34 đơn vị hiện nay' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\?boundaries=2025$/);
      await expect(maps.locator('[aria-current]')).toHaveText('34 đơn vị hiện nay');
      await expect(page.locator('.unit-list li')).toHaveCount(34);
      await expect(page.locator('.unit-list li').filter({ hasText: 'Vĩnh Phúc' })).toContainText(
        'Hợp thành từ 3 đơn vị: Hòa Bình, Phú Thọ (đến ngày 30/6/2025) và Vĩnh Phúc',
      );
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/provinces\?boundaries=2025$/);
      await page.getByRole('link', { name: 'As reported' }).click();
      await expect(page).toHaveURL(/\/en\/provinces$/);
    });

    test('a formed unit’s page adds its predecessors, or says who is missing', async ({ page }) => {
      const fold = 'Cộng các đơn vị trước đây';
      await page.goto('/vi/provinces/bac-ninh-2025');
      await openFold(page, fold);
      const table = page.getByRole('table', { name: 'Kinh phí của các đơn vị trước đây' });
      await expect(table.getByRole('row', { name: /^2018 Quốc gia/ })).toContainText(
        /2,75.tỷ đồng tổng cộng từ các đơn vị trước đây/,
      );
      await page.goto('/vi/provinces/phu-tho-2025');
      await openFold(page, fold);
      const row = table.getByRole('row', { name: /^2023 Tổng kinh phí/ });
      await expect(row).toContainText(
        'chưa đủ (1/3 đơn vị có số): thiếu Hòa Bình và Phú Thọ (đến ngày 30/6/2025)',
      );
      await expect(row).not.toContainText('6,8');
      await row.getByRole('link', { name: 'Hòa Bình' }).click();
      await expect(page).toHaveURL(/\/vi\/provinces\/hoa-binh$/);
    });
  });
}

test.describe('of a unit whose predecessors have figures nothing says that none was found', () => {
  type Row = { area: string; name_en: string; figures: number; predecessors: string[] };

  test('not its page, the lists, an answer or a suggestion', async ({ page, request }) => {
    const { rows }: { rows: Row[] } = await (await request.get('/api/v1/areas.json?limit=1000')).json();
    const byId = new Map(rows.map((row) => [row.area, row]));
    const countFormer = ({ predecessors }: Row) =>
      predecessors.reduce((sum, id) => sum + (byId.get(id)?.figures ?? 0), 0);
    const empty = rows.filter((row) => row.figures === 0 && countFormer(row) > 0);
    expect(empty.length).toBeGreaterThan(10);
    await page.goto('/en/provinces');
    const listed = await page
      .locator('.unit-list li')
      .evaluateAll((items) => items.map((item) => [item.querySelector('a')?.pathname, item.textContent]));
    for (const unit of empty) {
      const counts = `0 figures of its own, ${countFormer(unit)} of its predecessors`;
      const path = `/en/provinces/${unit.area}`;
      const html = await (await request.get(path)).text();
      expect(html).not.toMatch(/No figure of [^<"]* was found/);
      expect(html).toContain(`its predecessors have ${countFormer(unit)} figures`);
      expect(listed.find(([address]) => address === path)?.[1]).toContain(counts);
      const search = await (await request.get('/en/search', { params: { q: unit.name_en } })).text();
      expect(search).not.toMatch(/No figure of [^<"]* was found/);
      expect(search).toContain('of its predecessors');
      const embed = await (
        await request.get('/en/embed/plan-actual', { params: { area: unit.area } })
      ).text();
      expect(embed).toContain(counts);
    }
  });

  test('not a comparison: what was not yet formed is said to be so, and today’s map is one step away', async ({
    page,
  }) => {
    await page.goto('/vi/compare?areas=phu-tho-2025,nghe-an&funding=local#table');
    const row = page.getByRole('row', { name: /^2017/ });
    await expect(row.getByRole('cell').first()).toHaveText(/chưa thành lập$/);
    await expect(
      page.getByText('Phú Thọ (từ ngày 1/7/2025): 0 số liệu của riêng mình, 28 của'),
    ).toBeVisible();
    await page.getByRole('link', { name: 'So sánh theo địa giới hiện nay' }).click();
    await expect(page).toHaveURL(/boundaries=2025/);
  });
});

test('the page of today’s map names itself to search engines in both languages', async ({ request }) => {
  const html = await (await request.get('/vi/provinces?boundaries=2025')).text();
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/vi\/provinces\?boundaries=2025"/);
  expect(html).toMatch(/hrefLang="en" href="[^"]*\/en\/provinces\?boundaries=2025"/);
});

test('an official code finds every unit that had it, a former one also its successor', async ({ page }) => {
  await page.goto('/vi/provinces');
  const shown = page.locator('.unit-list li:visible a');
  await page.getByLabel('Tìm tỉnh, thành phố').fill('15');
  await expect(shown).toHaveText(['Lào Cai', 'Yên Bái']);
  await page.getByLabel('Tìm tỉnh, thành phố').fill('26');
  await expect(shown).toHaveText(['Phú Thọ', 'Vĩnh Phúc']);
});

test('the CSV of today’s map is downloaded from its page', async ({ page }) => {
  await page.goto('/vi/provinces?boundaries=2025');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^CSV.+Bảng chỉ số theo 34 đơn vị hiện nay/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('khuyen-cong-indicators-boundaries-2025.excel-vi.csv');
});
