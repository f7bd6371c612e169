import { expect, test } from './open-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a journalist finds the percentages of the northern article and what is behind each', async ({
    page,
  }) => {
    await page.goto('/vi/checks');
    await page.getByLabel('Khu vực').selectOption('phia-bac');
    await page.getByLabel('Năm').selectOption('2022');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page).toHaveURL(/region=phia-bac&year=2022/);
    const rows = page.getByRole('table', { name: 'Các tỷ lệ do nguồn công bố' }).getByRole('row');
    await expect(rows.filter({ hasText: '112,8%' })).toContainText('chưa kiểm tra được');
    await expect(rows.filter({ hasText: '112,8%' })).toContainText(
      'thiếu số: thực hiện, tổng kinh phí, 2021, 9 tháng đầu năm',
    );
    await expect(rows.filter({ hasText: '42,3%' })).toContainText('khớp');
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      '/en/checks?region=phia-bac&year=2022',
    );
    await rows.filter({ hasText: '42,3%' }).getByRole('link', { name: '73,7 tỷ' }).click();
    await expect(page).toHaveURL(/\/vi\/sources\/daibieunhandan-2022-hoi-nghi-phia-bac-xvi#f/);
    await expect(page.locator(':target')).toContainText('73,7 tỷ đồng');
  });

  test('a verdict that does not exist is told, and nothing is hidden', async ({ page }) => {
    await page.goto('/en/checks?verdict=right');
    await expect(page.getByRole('alert')).toContainText('verdict');
    await expect(page.getByRole('heading', { level: 2, name: /printed percentages/ })).toBeVisible();
  });

  test('a conflict of several years is one, a part beside the whole is none, another version is said', async ({
    page,
  }) => {
    await page.goto('/vi/checks');
    const rowsOf = (section: string) => page.locator(`section[aria-labelledby="${section}"] tbody tr`);
    await expect(rowsOf('conflict').filter({ hasText: '2014–2020' })).toContainText('35,183 tỷ đồng');
    await expect(rowsOf('conflict').filter({ hasText: '2,16 tỷ đồng' })).toHaveCount(0);
    const part = rowsOf('parts').filter({ hasText: '2,16 tỷ đồng' });
    await expect(part).toContainText('1,2 tỷ đồng');
    await expect(part).toContainText('chỉ là một phần');
    await expect(rowsOf('totals').filter({ hasText: '56,31 tỷ' })).toContainText(
      'thuộc một bản khác, có tổng 55,753 tỷ',
    );
  });

  test('a rate of another plan than the shown one says of which, beside it and in its formula', async ({
    page,
  }) => {
    await page.goto('/vi/regions/phia-nam-2025');
    const words = page.getByText('theo kế hoạch 56,31 tỷ đồng của cùng báo cáo');
    await expect(words.first()).toBeVisible();
    await expect(page.locator('#how-2025-total-M09-completion')).toContainText('8,34 tỷ ÷ 56,31 tỷ');
  });

  test('a revised plan offers the completion against each version', async ({ page }) => {
    await page.goto('/vi/provinces/ninh-binh');
    const plans = page.getByRole('region', { name: 'Kế hoạch trước và sau điều chỉnh' });
    await expect(plans).toContainText('4,875 tỷ đồng (tỷ lệ ở trên)');
    await plans.locator('label', { hasText: 'hơn 5,3 tỷ đồng' }).click();
    await expect(plans.getByText('Kế hoạch hơn 5,3 tỷ đồng')).toBeVisible();
    await expect(plans.getByText('Kế hoạch 4,875 tỷ đồng')).toBeHidden();
  });
});

test('the page of checks has one security policy and runs its scripts under it', async ({ page }) => {
  const response = await page.goto('/vi/checks');
  const policies = (await response?.headersArray())?.filter(
    ({ name }) => name.toLowerCase() === 'content-security-policy',
  );
  expect(policies).toHaveLength(1);
  expect(policies?.[0]?.value).toMatch(/script-src 'self' 'sha256-[^']+' 'nonce-/);
});

test('two regions of one name are told apart wherever the page names them', async ({ request }) => {
  const html = await (await request.get('/en/checks')).text();
  expect(html).toMatch(/>Northern region \(until/);
  expect(html).toMatch(/Northern region \(since/);
  expect(html).not.toMatch(/Northern region(?! \((?:until|since) )/);
});
