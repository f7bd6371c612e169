import type { Page } from '@playwright/test';
import { expect, openFold, test } from './open-page.ts';

/** The folded rows of the list that the page shows. */
const rowsOf = (page: Page) => page.locator('.check-rows > li');

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
    const unchecked = rowsOf(page).filter({ hasText: '112,8%' });
    await expect(unchecked).toContainText('chưa kiểm tra được');
    await unchecked.locator('summary').click();
    await expect(unchecked).toContainText('thiếu số: thực hiện, tổng kinh phí, 2021, 9 tháng đầu năm');
    const checked = rowsOf(page).filter({ hasText: '42,3%' });
    await expect(checked.locator('summary')).toContainText('khớp');
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      '/en/checks?region=phia-bac&year=2022',
    );
    await checked.locator('summary').click();
    await checked.getByRole('link', { name: '73,7 tỷ' }).click();
    await expect(page).toHaveURL(/\/vi\/sources\/daibieunhandan-2022-hoi-nghi-phia-bac-xvi#f/);
    await expect(page.locator(':target')).toContainText('73,7 tỷ đồng');
  });

  test('a verdict that does not exist is told, and nothing is hidden', async ({ page }) => {
    await page.goto('/en/checks?verdict=right');
    await expect(page.getByRole('alert')).toContainText('verdict');
    await expect(page.getByRole('heading', { level: 2, name: /printed percentages/ })).toBeVisible();
  });

  test('a choice without percentages offers no file of no rows', async ({ page }) => {
    await page.goto('/vi/checks?verdict=differs&year=2003');
    await expect(page.locator('.check-rows')).toHaveCount(0);
    await expect(page.locator('main').getByRole('link', { name: /(XLSX|CSV)/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Theo dõi/ }).last()).toBeVisible();
  });

  test('a conflict of several years is one, a part beside the whole is none, another version is said', async ({
    page,
  }) => {
    await page.goto('/vi/checks');
    const lists = page.getByRole('navigation', { name: 'Các danh sách kiểm tra' });
    await lists.getByRole('link', { name: 'Mâu thuẫn' }).click();
    await expect(rowsOf(page).filter({ hasText: '2014–2020' })).toContainText('35,183 tỷ');
    await expect(rowsOf(page).filter({ hasText: '2,16 tỷ' })).toHaveCount(0);
    await lists.getByRole('link', { name: 'Một phần' }).click();
    const part = rowsOf(page).filter({ hasText: '2,16 tỷ' });
    await part.locator('summary').click();
    await expect(part).toContainText('1,2 tỷ đồng');
    await expect(part).toContainText('chỉ là một phần');
    await lists.getByRole('link', { name: 'Tổng' }).click();
    const total = rowsOf(page).filter({ hasText: 'in 56,31 tỷ' });
    await total.locator('summary').click();
    await expect(total).toContainText('thuộc một bản khác, có tổng 55,753 tỷ');
  });

  test('how to read the page stands below its lists', async ({ page }) => {
    await page.goto('/en/checks');
    const ids = await page.locator('#claims, #how-to-read').evaluateAll((parts) => parts.map(({ id }) => id));
    expect(ids).toEqual(['claims', 'how-to-read']);
  });

  test('a rate of another plan than the shown one says of which, beside it and in its formula', async ({
    page,
  }) => {
    await page.goto('/vi/regions/phia-nam-2025');
    const table = await openFold(page, 'Bảng từng năm');
    const words = table.getByText('theo kế hoạch 56,31 tỷ đồng của cùng báo cáo');
    await expect(words.first()).toBeVisible();
    await expect(page.locator('#how-2025-total-M09-completion')).toContainText('8,34 tỷ ÷ 56,31 tỷ');
  });

  test('a revised plan offers the completion against each version', async ({ page }) => {
    await page.goto('/vi/provinces/ninh-binh');
    const plans = await openFold(page, 'Kế hoạch trước và sau điều chỉnh');
    await expect(plans).toContainText('4,875 tỷ đồng (tỷ lệ ở trên)');
    await plans.locator('label', { hasText: 'hơn 5,3 tỷ đồng' }).click();
    await expect(plans.getByText('Kế hoạch hơn 5,3 tỷ đồng')).toBeVisible();
    await expect(plans.getByText('Kế hoạch 4,875 tỷ đồng')).toBeHidden();
  });
});

test('a list is paged, short on a phone, and keeps what it is narrowed to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const list of ['claims', 'totals', 'conflict', 'revised', 'agreeing', 'parts']) {
    await page.goto(`/vi/checks?list=${list}`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, list).toBeLessThanOrEqual(8000);
  }
  await page.goto('/vi/checks?region=phia-bac');
  const first = await rowsOf(page).allInnerTexts();
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/\/vi\/checks\?region=phia-bac&page=2$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khu vực phía Bắc');
  await expect(page).toHaveTitle(/Trang 2\//);
  expect(await rowsOf(page).allInnerTexts()).not.toEqual(first);
});

test('what a reader chooses narrows the list at once', async ({ page }) => {
  await page.goto('/vi/checks');
  await page.getByRole('combobox', { name: 'Kết quả' }).selectOption('differs');
  await expect(page).toHaveURL(/verdict=differs/);
  await expect(rowsOf(page).first().locator('summary')).toContainText('khác');
});

test.describe('a link to one percentage reaches it', () => {
  /** One of the last page, as an old address and as the method's own links name it. */
  const claim = async (page: Page) => {
    await page.goto('/vi/checks?verdict=consistent&page=2');
    return (await rowsOf(page).last().locator('dl').getAttribute('id')) ?? '';
  };

  test('by its own address, without JavaScript too', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
    const id = await claim(page);
    await page.goto(`/vi/checks?claim=${id}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.close();
  });

  test('by the fragment of an old address', async ({ page }) => {
    const id = await claim(page);
    await page.goto(`/vi/checks#${id}`);
    await expect(page).toHaveURL(new RegExp(`/vi/checks\\?claim=${id}#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.goto('/vi/checks#totals');
    await expect(page.locator('#totals')).toBeInViewport();
  });
});

test('the page of checks has one security policy and runs its scripts under it', async ({ page }) => {
  const response = await page.goto('/vi/checks');
  const policies = (await response?.headersArray())?.filter(
    ({ name }) => name.toLowerCase() === 'content-security-policy',
  );
  expect(policies).toHaveLength(1);
  expect(policies?.[0]?.value).toMatch(/script-src 'self'( 'sha256-[^']+'){2,};/);
});

test('two regions of one name are told apart wherever the page names them', async ({ request }) => {
  const html = await (await request.get('/en/checks')).text();
  expect(html).toMatch(/>Northern region \(until/);
  expect(html).toMatch(/Northern region \(since/);
  expect(html).not.toMatch(/Northern region(?! \((?:until|since) )/);
});
