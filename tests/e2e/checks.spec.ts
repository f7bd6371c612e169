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

  test('a revised plan offers the completion against each version', async ({ page }) => {
    await page.goto('/vi/provinces/ninh-binh');
    const plans = page.getByRole('region', { name: 'Kế hoạch trước và sau điều chỉnh' });
    await expect(plans).toContainText('4,875 tỷ đồng (được chọn)');
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
