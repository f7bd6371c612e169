import { expect, openFold, test } from './open-page.ts';

const question = 'area=ha-giang&year=2019,2020&funding=local';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an official goes from a missing figure of her province to the letter, the document and the template', async ({
    page,
    request,
  }) => {
    await page.goto('/vi/provinces/nghe-an');
    await page.locator('.tiles').getByRole('link', { name: 'xin số này' }).first().click();
    await expect(page).toHaveURL(/\/vi\/ask\?area=nghe-an&year=2017(&|$)/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghệ An, 2017');
    const letter = page.locator('.letter');
    await expect(letter).toContainText('Kính gửi: Sở Công Thương tỉnh Nghệ An');
    await expect(letter).toContainText('năm 2017: số đã thực hiện');
    await expect(page.locator('main').locator('input[type=text], input:not([type]), textarea')).toHaveCount(
      0,
    );

    const links = ['Tải DOCX', /^Mẫu Excel/, 'CSV'];
    for (const name of links) {
      const address = await page.getByRole('link', { name, exact: true }).first().getAttribute('href');
      const file = await request.get(address ?? '');
      expect([file.status(), file.headers()['content-disposition']]).toEqual([
        200,
        expect.stringMatching(/attachment; filename="[a-z-]+-nghe-an\.(docx|xlsx|csv)"/),
      ]);
    }
  });

  test('several years and fundings are one letter, chosen in a plain form', async ({ page }) => {
    await page.goto('/vi/ask');
    await page.getByLabel('Đơn vị').selectOption('ha-giang');
    for (const year of ['2019', '2020']) await page.getByLabel(year, { exact: true }).check();
    for (const funding of ['Tổng kinh phí', 'Quốc gia']) await page.getByLabel(funding).uncheck();
    await page.getByRole('button', { name: 'Soạn phiếu' }).click();
    await expect(page.locator('.letter')).toContainText('Kính gửi: Sở Công Thương tỉnh Tuyên Quang');
    await expect(page.locator('.letter')).toContainText(
      'kinh phí khuyến công địa phương, các năm 2019–2020:',
    );
  });

  test('what there is not is told, and the files refuse it', async ({ page, request }) => {
    await page.goto('/en/ask?area=atlantis');
    await expect(page.getByRole('alert').first()).toContainText('atlantis');
    await page.goto('/en/ask?area=ha-giang&year=1800');
    await expect(page.getByRole('alert').first()).toContainText('year');
    for (const query of ['', '?area=atlantis', '?area=ha-giang&year=1800']) {
      const answer = await request.get(`/data/yeu-cau-cung-cap-thong-tin.docx${query}`);
      expect([answer.status(), (await answer.json()).status]).toEqual([400, 400]);
    }
  });
});

test('the English page has the Vietnamese letter, explains it, and prints the letter alone', async ({
  page,
}) => {
  await page.goto(`/en/ask?${question}`);
  await expect(page.locator('.letter-sent')).toHaveAttribute('lang', 'vi');
  await openFold(page, 'What the letter says, in English');
  await expect(page.locator('.letter[lang=en]')).toContainText(
    'local industrial promotion funding, years 2019–2020',
  );
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText.trim());
  expect(words).toMatch(/^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
  expect(words).toMatch(/\(ký, ghi rõ họ tên\)$/);
});

test('of a unit of today the years before it lead to its predecessors', async ({ page }) => {
  await page.goto('/vi/ask?area=tuyen-quang-2025&year=2020');
  await page.getByRole('link', { name: 'xin số này' }).first().click();
  await expect(page).toHaveURL(/area=(ha-giang|tuyen-quang)&year=2020/);
  await expect(page.locator('.letter')).toContainText('nay thuộc tỉnh Tuyên Quang');
});
